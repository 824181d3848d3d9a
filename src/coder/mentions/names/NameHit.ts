import type { NameEntry } from '../../../ontology/index.js'

/** A known name in a sentence, before it is decided what it stands for there. */
export interface NameHit {
  /** First and last token, both included. */
  readonly first: number
  readonly last: number
  /** Tokens of the name whose governor stands outside it: one where the tree agrees with the name. */
  readonly heads: readonly number[]
  /** All readings the gazetteer knows. */
  readonly entries: readonly NameEntry[]
}
