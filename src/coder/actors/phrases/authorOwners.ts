import { caseOf, childrenOf, isRelation, type TreeSentence } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import { asOwners, type Owner } from './Owner.js'

/** Participles behind a thing that name its maker or owner: "a motion tabled by", "shells fired by". Who seizes, hits or
 *  rejects a thing does not own it. */
const MAKING: ReadonlySet<string> = new Set(
  `make lodge file propose fire launch issue draft write publish submit table put lay send sign broker offer lead run operate
  own control hold organise organize stage call give sponsor present take impose build create found convene host deliver
  announce produce manufacture commission conduct chair raise voice draw use`.split(/\s+/),
)

/** Words and plans whose "of" tells whose they are: of "the decision of the court", not of "the criticism of the court". */
const UTTERED: ReadonlySet<string> = new Set(
  `decision policy action move step stance role measure strategy programme program ambition interest position conduct
  behaviour behavior statement report proposal plan letter ruling verdict order decree law resolution request call
  appeal speech remark comment word claim message reply response offer initiative warning promise pledge refusal
  announcement approval suggestion victory failure`.split(/\s+/),
)

/** Who made or sent a thing: "a letter from Oslo", "a strike by Iran", "a motion tabled by the opposition". */
export function authorOwners(reading: Reading, sentence: ReadSentence, head: number): readonly Owner[] {
  for (const author of authorsOf(sentence, head)) {
    const owners = asOwners(reading.senseAt(sentence.index, author))
    if (owners.length > 0) return owners
  }
  return []
}

function authorsOf({ tree, lemmas, words }: ReadSentence, head: number): readonly number[] {
  const isUttered = UTTERED.has(lemmas[head] ?? '')
  const authors = childrenOf(tree, head).flatMap((child) => {
    const token = tree.tokens[child]
    if (!token || child < head) return []
    if (isRelation(token.deprel, 'acl')) return MAKING.has(lemmas[child] ?? '') ? [agentOf(tree, child)] : []
    return isUttered && isAuthor(tree, child) ? [child] : []
  })
  // "rejected a request by the court": the parser may hang the author on the verb.
  const link = tree.tokens[head + 1]
  const isAstray = words[head + 1] === 'by' && tree.tokens[tree.tokens[link?.head ?? -1]?.head ?? -1]?.upos === 'VERB'
  if (isUttered && isAstray && link) authors.push(link.head)
  return authors
}

function isAuthor(tree: TreeSentence, child: number): boolean {
  const isComplement = /^(?:nmod|obl)/.test(tree.tokens[child]?.deprel ?? '')
  return isComplement && /^(?:by|from|of)$/.test(caseOf(tree, child) ?? '')
}

function agentOf(tree: TreeSentence, participle: number): number {
  return childrenOf(tree, participle).find((child) => caseOf(tree, child) === 'by') ?? -1
}
