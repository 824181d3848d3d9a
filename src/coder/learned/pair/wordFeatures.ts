import { childrenOf } from '../../tree/index.js'
import type { FeatureSink } from './FeatureSink.js'
import type { MarkedPair } from './MarkedPair.js'

/** Features of the words as they stand: one, two and three in a row, what lies between the sides and inside them. */
export function wordFeatures(pair: MarkedPair, sink: FeatureSink): void {
  runFeatures(pair, sink)
  betweenFeatures(pair, sink)
  sideFeatures(pair, 'actor', sink)
  sideFeatures(pair, 'recipient', sink)
}

function runFeatures({ words, marks }: MarkedPair, sink: FeatureSink): void {
  const run: string[] = []
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] ?? ''
    if (mark === '') run.push(words[index] ?? '-')
    else if (mark !== marks[index - 1]) run.push(mark === 'S' ? '<S>' : '<T>')
  }
  for (let index = 0; index < run.length; index++) {
    const word = run[index] ?? ''
    const next = run[index + 1]
    const third = run[index + 2]
    sink.add('word ', word)
    if (next !== undefined) sink.add('words ', word, ' ', next)
    if (next !== undefined && third !== undefined) sink.add('words ', word, ' ', next, ' ', third)
  }
}

function betweenFeatures({ words, marks, actor, recipient }: MarkedPair, sink: FeatureSink): void {
  if (!actor || !recipient) {
    sink.add('order ', actor ? 'actor only' : 'recipient only')
    return
  }
  const isActorFirst = actor.first < recipient.first
  const from = (isActorFirst ? actor.last : recipient.last) + 1
  const to = isActorFirst ? recipient.first : actor.first
  sink.add(isActorFirst ? 'order actor first' : 'order recipient first')
  sink.add('apart ', String(Math.min(5, Math.max(0, to - from) >> 2)))
  for (let index = from; index < to; index++) {
    if (marks[index] === '') sink.add('between ', words[index] ?? '-')
  }
}

function sideFeatures(pair: MarkedPair, role: 'actor' | 'recipient', sink: FeatureSink): void {
  const side = pair[role]
  if (!side) return
  for (let index = side.first; index <= side.last; index++) {
    if (pair.isContent[index] === true) sink.add(role, ' has ', pair.words[index] ?? '-')
  }
  for (const child of childrenOf(pair.tree, side.head)) {
    if (pair.tokens[child]?.deprel === 'case') sink.add(role, ' after ', pair.words[child] ?? '-')
  }
}
