/** Looks a value over that came from outside: null where it is as it has to be, else what is wrong with it, and where. */
export type Shape = (value: unknown, path: string) => string | null

export const text: Shape = (value, path) => (typeof value === 'string' ? null : `${path} is no text`)

export const number: Shape = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? null : `${path} is no number`

/** A whole number from 1. */
export const ordinal: Shape = (value, path) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? null : `${path} is no whole number from 1`

export const boolean: Shape = (value, path) => (typeof value === 'boolean' ? null : `${path} is neither true nor false`)

/** A day, `2024-03-05`. */
export const day: Shape = matching(/^\d{4}-\d{2}-\d{2}$/, 'no day')

/** An instant in UTC, `2024-03-05T10:00:00.000Z`. */
export const instant: Shape = matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/, 'no instant in UTC')

/** Text of a pattern. */
export function matching(pattern: RegExp, complaint: string): Shape {
  return (value, path) => (typeof value === 'string' && pattern.test(value) ? null : `${path} is ${complaint}`)
}

/** One of some words. */
export function oneOf(words: readonly unknown[]): Shape {
  return (value, path) => (words.includes(value) ? null : `${path} is none of ${words.join(', ')}`)
}

/** What may also be null. */
export function nullable(shape: Shape): Shape {
  return (value, path) => (value === null ? null : shape(value, path))
}

/** What may also be null, or absent where an older version wrote it. */
export function optional(shape: Shape): Shape {
  return (value, path) => (value === undefined ? null : nullable(shape)(value, path))
}

/** A list of things, at least so many of them. */
export function listOf(shape: Shape, least = 0): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path} is no list`
    if (value.length < least) return `${path} has fewer than ${least}`
    return first(value.map((item, index) => () => shape(item, `${path}[${index}]`)))
  }
}

/** An object that has these fields at least. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} is no object`
    const found = value as Readonly<Record<string, unknown>>
    return first(
      Object.entries(shapes).map(
        ([name, shape]) =>
          () =>
            shape(found[name], `${path}.${name}`),
      ),
    )
  }
}

/** An object whose fields, whatever their names, are all of a shape. */
export function recordOf(shape: Shape): Shape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} is no object`
    return first(
      Object.entries(value).map(
        ([name, one]) =>
          () =>
            shape(one, `${path}.${name}`),
      ),
    )
  }
}

/** A list of things no two of which have the same id. */
export function listById(shape: Shape): Shape {
  const list = listOf(shape)
  return (value, path) => {
    const complaint = list(value, path)
    if (complaint !== null) return complaint
    const ids = (value as { readonly id: string }[]).map(({ id }) => id)
    const twice = ids.find((id, index) => ids.indexOf(id) !== index)
    return twice === undefined ? null : `${path} has two of the id ${twice}`
  }
}

function first(checks: readonly (() => string | null)[]): string | null {
  for (const check of checks) {
    const complaint = check()
    if (complaint !== null) return complaint
  }
  return null
}
