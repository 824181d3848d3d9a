import { childrenOf } from '../../tree/index.js'
import type { MarkedPair } from './MarkedPair.js'
import { isContent, relationOf, wordOf } from './wordOf.js'

/** Relations whose words say more of a predicate. */
const TELLING: ReadonlySet<string> = new Set(
  'obj iobj xcomp ccomp advcl obl nmod compound amod advmod aux mark nsubj case acl'.split(' '),
)

/** The word classes of the lexicon that a lemma belongs to. */
export type ClassesByLemma = ReadonlyMap<string, readonly string[]>

/** Features of the way between the two sides: its relations, its words, and the words that hang on them. */
export function pathFeatures(pair: MarkedPair, classes: ClassesByLemma): string[] {
  const names = [...wayFeatures(pair), ...topFeatures(pair)]
  for (const index of pair.path) {
    const token = pair.tokens[index]
    const word = wordOf(token)
    names.push(`path ${word}`, `path ${token?.upos ?? '-'} ${word}`)
    for (const name of classes.get(word) ?? []) names.push(`path @${name}`)
    for (const child of childrenOf(pair.tree, index)) {
      if (pair.marks[child] === '') names.push(...branchFeatures(pair, classes, word, child))
    }
  }
  return names
}

function wayFeatures({ tokens, up, down, actor, recipient }: MarkedPair): string[] {
  const relations = (way: readonly number[]): string =>
    way
      .slice(0, -1)
      .map((index) => relationOf(tokens[index]))
      .join('>')
  return [
    `way ${relations(up)}|${relations(down)}`,
    `actor is ${actor ? (tokens[actor.head]?.deprel ?? '-') : '-'}`,
    `recipient is ${recipient ? (tokens[recipient.head]?.deprel ?? '-') : '-'}`,
  ]
}

function topFeatures({ tokens, marks, top }: MarkedPair): string[] {
  const token = tokens[top]
  if (!token) return []
  const names = [`top ${marks[top] === '' ? wordOf(token) : 'a side'}`, `top is ${token.upos}`]
  if (token.head >= 0) names.push(`over top ${wordOf(tokens[token.head])} ${token.deprel}`)
  return names
}

function branchFeatures(pair: MarkedPair, classes: ClassesByLemma, governor: string, index: number): string[] {
  const token = pair.tokens[index]
  const relation = relationOf(token)
  if (!TELLING.has(relation)) return []
  const word = wordOf(token)
  const names = [`near ${word}`, `${relation} ${word}`, `${governor} ${relation} ${word}`]
  for (const name of classes.get(word) ?? []) names.push(`${relation} @${name}`)
  for (const child of childrenOf(pair.tree, index)) {
    const inner = pair.tokens[child]
    const isTelling =
      isContent(inner) || inner?.deprel === 'mark' || inner?.deprel === 'case' || inner?.deprel === 'aux'
    if (pair.marks[child] === '' && isTelling) names.push(`nearby ${wordOf(inner)}`)
  }
  return names
}
