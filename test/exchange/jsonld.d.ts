/** What the tests use of the package, which has no types of its own. */
declare module 'jsonld' {
  type Node = Record<string, never>
  interface Options {
    readonly documentLoader: (url: string) => Promise<never>
    readonly safe?: boolean
    readonly format?: 'application/n-quads'
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<Node[]>
    toRDF(document: unknown, options: Options): Promise<unknown>
  }
  export default jsonld
}
