import type { Token } from '../../../types/index.js'
import { hashText } from '../../../util/index.js'

/** Meanings of words as points: words used alike lie near each other. */
export interface WordVectors {
  readonly dimensions: number
  /** Adds `share` times a token's vector (of length about 1) to `target` from `at` on; unknown words add nothing. */
  readonly add: (target: Float32Array, at: number, token: Token, share: number) => void
  /** The keys and rows as stored. */
  readonly table: VectorTable
}

/** Hashed words in rising order, and for each a row of whole numbers worth `unit` each. */
export interface VectorTable {
  readonly dimensions: number
  readonly unit: number
  readonly keys: Int32Array
  readonly rows: Int8Array
}

/** Word vectors over a table: a word is looked up as it stands, in lower case, then by its lemma. */
export function wordVectors(table: VectorTable): WordVectors {
  const { dimensions, unit, keys, rows } = table
  const rowByKey = new Map<number, number>()
  for (const [row, key] of keys.entries()) rowByKey.set(key, row)
  const find = (token: Token): number | undefined =>
    rowByKey.get(hashText(token.text.toLowerCase())) ?? rowByKey.get(hashText(token.lemma.toLowerCase()))
  return {
    dimensions,
    table,
    add: (target, at, token, share) => {
      const row = find(token)
      if (row === undefined) return
      const from = row * dimensions
      for (let i = 0; i < dimensions; i++) target[at + i] = (target[at + i] ?? 0) + (rows[from + i] ?? 0) * unit * share
    },
  }
}
