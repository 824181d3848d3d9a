import { childrenOf } from '../../tree/index.js'
import type { ReadSentence } from '../reading/Reading.js'

/** Whether a noun points back: "the ministry", "this country", "that group". */
export function isDefinite(sentence: ReadSentence, head: number): boolean {
  return childrenOf(sentence.tree, head).some((child) => {
    const token = sentence.tree.tokens[child]
    return token?.deprel === 'det' && /^(the|this|that)$/i.test(token.text)
  })
}
