import type { TreeSentence } from '../tree/index.js'
import { matchCore } from './match/matchCore.js'
import { matchTime } from './match/matchTime.js'
import { mayBegin } from './match/mayBegin.js'
import type { TimeWords } from './match/TimeWords.js'
import type { TimeExpression } from './TimeExpression.js'
import { timeWordsOf } from './timeWordsOf.js'

/** A time expression in a sentence, not yet in the calendar. */
export interface TimeDraft {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly expression: TimeExpression
}

/** The time expressions of a sentence in the order of its words. */
export function matchTimes(tree: TreeSentence, people: ReadonlySet<string>): TimeDraft[] {
  const words = timeWordsOf(tree.tokens, people)
  const found: TimeDraft[] = []
  for (let at = 0; at < words.lower.length; at++) {
    const match = mayBegin(words.lower[at] ?? '') ? matchTime(words, at) : null
    if (match === null) continue
    const last = at + match.length - 1
    const draft = withoutBound(tree, words, { first: at, last, expression: match.expression })
    found.push({ ...draft, head: headOf(tree, draft.first, last) })
    at = last
  }
  return found
}

type Bare = Omit<TimeDraft, 'head'>

/** "after Monday's raid", "since the 2011 uprising", "footage from 2015": the preposition is that of the noun, or says of
 *  the noun when it was made; the time is Monday, 2011, 2015. */
function withoutBound(tree: TreeSentence, words: TimeWords, draft: Bare): Bare {
  if (draft.expression.kind !== 'bounded') return draft
  const last = tree.tokens[draft.last]
  const governor = tree.tokens[last?.head ?? -1]
  if (last === undefined || governor === undefined) return draft
  const isNoun = governor.upos === 'NOUN' || governor.upos === 'PROPN'
  const isBefore = governor.index > draft.last && PREMODIFIERS.has(last.deprel)
  const isSourced = words.lower[draft.first] === 'from' && last.deprel === 'nmod' && governor.index < draft.first
  if (!isNoun || !(isBefore || isSourced)) return draft
  for (let at = draft.first + 1; at <= draft.last; at++) {
    const match = matchCore(words, at)
    if (match !== null && at + match.length - 1 === draft.last)
      return { first: at, last: draft.last, expression: match.expression }
  }
  return draft
}

const PREMODIFIERS: ReadonlySet<string> = new Set(['nmod:poss', 'compound', 'nummod', 'amod', 'nmod:unmarked', 'nmod'])

/** The first token of the stretch whose governor lies outside it. */
function headOf(tree: TreeSentence, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const token = tree.tokens[at]
    if (token === undefined || token.upos === 'PUNCT' || token.deprel === 'case') continue
    if (token.head < first || token.head > last) return at
  }
  return last
}
