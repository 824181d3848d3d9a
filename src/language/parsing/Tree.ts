/** A tree over n words: `heads[i]` is -1 for the root; `relations[i]` is a UD relation with its subtype. */
export interface Tree {
  readonly heads: Int32Array
  readonly relations: readonly string[]
}
