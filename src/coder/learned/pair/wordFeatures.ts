import { childrenOf } from '../../tree/index.js'
import type { MarkedPair } from './MarkedPair.js'
import type { Stretch } from './Pair.js'
import { isContent, wordOf } from './wordOf.js'

/** Features of the words as they stand: one, two and three in a row, what lies between the sides and inside them. */
export function wordFeatures(pair: MarkedPair): string[] {
  return [
    ...runFeatures(pair),
    ...betweenFeatures(pair),
    ...sideFeatures(pair, 'actor'),
    ...sideFeatures(pair, 'recipient'),
  ]
}

function runFeatures({ tokens, marks }: MarkedPair): string[] {
  const words: string[] = []
  tokens.forEach((token, index) => {
    const mark = marks[index] ?? ''
    if (mark === '') words.push(wordOf(token))
    else if (mark !== marks[index - 1]) words.push(`<${mark}>`)
  })
  return words.flatMap((word, index) => {
    const next = words[index + 1]
    const third = words[index + 2]
    if (next === undefined) return [`word ${word}`]
    return third === undefined
      ? [`word ${word}`, `words ${word} ${next}`]
      : [`word ${word}`, `words ${word} ${next}`, `words ${word} ${next} ${third}`]
  })
}

function betweenFeatures({ tokens, marks, actor, recipient }: MarkedPair): string[] {
  if (!actor || !recipient) return [`order ${actor ? 'actor only' : 'recipient only'}`]
  const isActorFirst = actor.first < recipient.first
  const from = (isActorFirst ? actor.last : recipient.last) + 1
  const to = isActorFirst ? recipient.first : actor.first
  const names = [isActorFirst ? 'order actor first' : 'order recipient first']
  names.push(`apart ${Math.min(5, Math.max(0, to - from) >> 2)}`)
  for (let index = from; index < to; index++) {
    if (marks[index] === '') names.push(`between ${wordOf(tokens[index])}`)
  }
  return names
}

function sideFeatures(pair: MarkedPair, role: 'actor' | 'recipient'): string[] {
  const side: Stretch | null = pair[role]
  if (!side) return []
  const names: string[] = []
  for (let index = side.first; index <= side.last; index++) {
    if (isContent(pair.tokens[index])) names.push(`${role} has ${wordOf(pair.tokens[index])}`)
  }
  for (const child of childrenOf(pair.tree, side.head)) {
    if (pair.tokens[child]?.deprel === 'case') names.push(`${role} after ${wordOf(pair.tokens[child])}`)
  }
  return names
}
