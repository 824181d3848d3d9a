import type { Token } from '../../../types/index.js'
import { hashText, keyTable } from '../../../util/index.js'
import type { TreeSentence } from '../../tree/index.js'

/** Meanings of words as points: words used alike lie near each other. */
export interface WordVectors {
  readonly dimensions: number
  /** For each token of a sentence its row; -1 for unknown words. */
  readonly rowsOf: (tree: TreeSentence) => Int32Array
  /** Adds `share` times a row's vector (of length about 1) to `target` from `at` on. */
  readonly add: (target: Float32Array, at: number, row: number, share: number) => void
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
  const { find } = keyTable(keys)
  const known = new WeakMap<TreeSentence, Int32Array>()
  const rowOf = ({ text, lemma }: Token): number => {
    const row = find(hashText(text.toLowerCase()))
    return row >= 0 ? row : find(hashText(lemma.toLowerCase()))
  }
  return {
    dimensions,
    table,
    rowsOf: (tree) => {
      const own = known.get(tree) ?? Int32Array.from(tree.tokens, rowOf)
      known.set(tree, own)
      return own
    },
    add: (target, at, row, share) => {
      const from = row * dimensions
      for (let i = 0; i < dimensions; i++)
        target[at + i] = (target[at + i] as number) + (rows[from + i] as number) * unit * share
    },
  }
}
