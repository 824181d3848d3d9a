/** A value that is made when first asked for, and then kept. */
export type Lazy<T> = () => T

/** Puts off making a value until somebody asks for it; it is made once. */
export function lazy<T>(make: () => T): Lazy<T> {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
