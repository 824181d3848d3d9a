import type { Token } from '../../../types/index.js'
import { childrenOf } from '../../tree/index.js'
import type { WordVectors } from '../model/WordVectors.js'
import type { MarkedPair } from './MarkedPair.js'
import { isContent, relationOf } from './wordOf.js'

/** What the blocks of a pair's meaning are means of, in their order. */
export const MEANING_BLOCKS = ['predicate', 'path', 'complements', 'dependents', 'sentence', 'recipient'] as const

const COMPLEMENTS: ReadonlySet<string> = new Set(['obj', 'xcomp', 'ccomp', 'obl', 'nmod', 'acl'])

/** The meaning around a pair: for each block the mean of its words' vectors, one block after the other. */
export function meaningBlocks(pair: MarkedPair, vectors: WordVectors): Float32Array {
  const { tokens, marks, path, top, recipient } = pair
  const meaning = new Float32Array(MEANING_BLOCKS.length * vectors.dimensions)
  const isOpen = (index: number): boolean => marks[index] === ''
  const dependents = path.flatMap((index) => childrenOf(pair.tree, index).filter(isOpen))
  const predicate = top >= 0 && isOpen(top) ? top : path[0]
  const blocks: readonly (readonly number[])[] = [
    predicate === undefined ? [] : [predicate],
    path,
    dependents.filter((index) => COMPLEMENTS.has(relationOf(tokens[index]))),
    dependents,
    tokens.flatMap((token) => (isOpen(token.index) ? [token.index] : [])),
    recipient ? tokens.slice(recipient.first, recipient.last + 1).map((token) => token.index) : [],
  ]
  blocks.forEach((indices, block) => {
    const words = indices.flatMap((index) => tokens[index] ?? []).filter(block === 0 ? () => true : isContent)
    addMean(meaning, block * vectors.dimensions, words, vectors)
  })
  return meaning
}

function addMean(meaning: Float32Array, at: number, words: readonly Token[], vectors: WordVectors): void {
  if (words.length === 0) return
  for (const token of words) vectors.add(meaning, at, token, 1 / words.length)
}
