import { childrenOf, isRelation } from '../../tree/index.js'
import type { ReadSentence } from '../reading/Reading.js'

/** A known name inside a phrase that describes the phrase's head. */
export interface Attribute {
  /** Head token of the name. */
  readonly token: number
  /** The word a hyphen ties it to, lower case: "led" in "U.S.-led", "pro" in "pro-Russian"; null where it stands free. */
  readonly tie: string | null
}

const DESCRIBING = [
  'amod',
  'compound',
  'nmod',
  'nmod:desc',
  'nmod:unmarked',
  'obl:unmarked',
  'nummod',
  'conj',
  'dep',
  'advmod',
  'obl',
  'det',
]

/** Known names among the words before a head that describe it, in the order of the words, possessors left out. */
export function attributesOf(sentence: ReadSentence, head: number): readonly Attribute[] {
  const { tree, names } = sentence
  const own = names[head]
  const found: Attribute[] = []
  const open = childrenOf(tree, head).filter((child) => child < head)
  for (let at = 0; at < open.length; at++) {
    const token = open[at] ?? -1
    const word = tree.tokens[token]
    if (!word || !DESCRIBING.includes(word.deprel) || hasPreposition(sentence, token)) continue
    const name = names[token]
    if (name && name !== own && name.heads.includes(token)) found.push({ token, tie: tieOf(sentence, token) })
    open.push(...childrenOf(tree, token))
  }
  return found.sort((a, b) => a.token - b.token)
}

function hasPreposition(sentence: ReadSentence, token: number): boolean {
  return childrenOf(sentence.tree, token).some((child) => isRelation(sentence.tree.tokens[child]?.deprel ?? '', 'case'))
}

function tieOf(sentence: ReadSentence, token: number): string | null {
  const { tree, names } = sentence
  const name = names[token]
  if (!name) return null
  const after = tree.tokens[name.last + 2]
  if (after && isHyphen(sentence, name.last + 1) && !names[name.last + 2]) {
    if (after.xpos.startsWith('VB') || after.xpos === 'JJ' || after.xpos === 'NN') return after.text.toLowerCase()
  }
  const before = tree.tokens[name.first - 2]
  if (before && isHyphen(sentence, name.first - 1) && !names[name.first - 2]) return before.text.toLowerCase()
  return null
}

function isHyphen(sentence: ReadSentence, token: number): boolean {
  return /^[-‐‑–]$/.test(sentence.tree.tokens[token]?.text ?? '')
}
