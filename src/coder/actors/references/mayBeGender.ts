import { childrenOf } from '../../tree/index.js'
import type { ReadSentence } from '../reading/Reading.js'

const HIS =
  /^(he|him|his|himself|mr|sir|king|prince|sheikh|emir|sultan|spokesman|chairman|businessman|lord|father|brother|son|husband|ayatollah|imam|mullah)\.?$/i
const HERS =
  /^(she|her|hers|herself|mrs|ms|miss|dame|queen|princess|spokeswoman|chairwoman|businesswoman|lady|mother|sister|daughter|wife)\.?$/i

/** Whether a person may be called by a pronoun, as far as the titles and words around the name tell. */
export function mayBeGender(sentence: ReadSentence, head: number, pronoun: string): boolean {
  const wantsHer = HERS.test(pronoun)
  const { tree } = sentence
  const words = [head, head - 1, ...childrenOf(tree, head)].map((token) => tree.tokens[token]?.text ?? '')
  return !words.some((word) => (wantsHer ? HIS : HERS).test(word))
}
