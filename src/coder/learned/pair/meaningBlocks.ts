import { childrenOf } from '../../tree/index.js'
import type { WordVectors } from '../model/WordVectors.js'
import type { MarkedPair } from './MarkedPair.js'

/** What the blocks of a pair's meaning are means of, in their order. */
export const MEANING_BLOCKS = ['predicate', 'path', 'complements', 'dependents', 'sentence', 'recipient'] as const

const COMPLEMENTS: ReadonlySet<string> = new Set(['obj', 'xcomp', 'ccomp', 'obl', 'nmod', 'acl'])

/** The meaning around a pair: for each block the mean of its words' vectors, one block after the other. */
export function meaningBlocks(pair: MarkedPair, vectors: WordVectors): Float32Array {
  const { tree, relations, isContent, marks, path, top, recipient } = pair
  const { dimensions } = vectors
  const rows = vectors.rowsOf(tree)
  const meaning = new Float32Array(MEANING_BLOCKS.length * dimensions)
  const addMean = (block: number, words: readonly number[]): void => {
    for (const index of words) {
      const row = rows[index] ?? -1
      if (row >= 0) vectors.add(meaning, block * dimensions, row, 1 / words.length)
    }
  }
  const isTold = (index: number): boolean => isContent[index] === true
  const dependents: number[] = []
  for (const index of path) {
    for (const child of childrenOf(tree, index)) if (marks[child] === '' && isTold(child)) dependents.push(child)
  }
  const predicate = marks[top] === '' ? top : path[0]
  addMean(0, predicate === undefined ? [] : [predicate])
  addMean(1, path.filter(isTold))
  addMean(
    2,
    dependents.filter((index) => COMPLEMENTS.has(relations[index] ?? '-')),
  )
  addMean(3, dependents)
  addMean(4, tellingWords(pair, 0, marks.length - 1, ''))
  if (recipient) addMean(5, tellingWords(pair, recipient.first, recipient.last, null))
  return meaning
}

/** Words of their own meaning in a stretch; with a mark, those alone that bear it. */
function tellingWords(pair: MarkedPair, first: number, last: number, mark: '' | null): readonly number[] {
  const found: number[] = []
  for (let index = first; index <= last; index++) {
    if (pair.isContent[index] === true && (mark === null || pair.marks[index] === mark)) found.push(index)
  }
  return found
}
