import { indexTree, mendTree, type TreeSentence } from '../../src/coder/tree/index.js'
import type { ParsedWord } from '../../src/language/index.js'

/** A parsed sentence that came in words, without a text around it, as a tree, mended as in reading a report. */
export function treeOfWords(words: readonly ParsedWord[]): TreeSentence {
  const tokens = words.map((word) => ({ ...word, start: 0, end: 0 }))
  return indexTree(mendTree({ index: 0, paragraph: 0, kind: 'prose', start: 0, end: 0, tokens }))
}
