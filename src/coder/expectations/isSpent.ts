import type { DueWindow, Report } from '../../types/index.js'
import type { RecordedEvent } from '../events/index.js'
import { childrenOf, type TreeSentence } from '../tree/index.js'
import type { FoundWording } from './wording/findWording.js'

/** Words of speech: what was promised in the past still stands, what was planned or expected then does not. */
const ACTS: ReadonlySet<string> = new Set(['promised', 'threatened', 'demanded'])

/**
 * Whether an expectation was held in the past only: "had planned to visit", "was expected to sign". Reported speech
 * sets everything back ("said it had agreed to meet"), and a term yet to come keeps it open.
 */
export function isSpent(
  report: Report,
  { event, context: { tree } }: RecordedEvent,
  wording: FoundWording,
  window: DueWindow,
): boolean {
  const isReported = event.attribution.some(({ cue }) => !wording.tokens.some(({ start }) => start === cue.start))
  if (isReported || isAhead(report, window)) return false
  const isAct = [...wording.kinds].some((kind) => ACTS.has(kind))
  return wording.tokens.some(({ index: token }) => isPastPerfect(tree, token) || (!isAct && isPast(tree, token)))
}

function isAhead({ published }: Report, { earliest, latest }: DueWindow): boolean {
  const edge = latest ?? earliest
  return edge !== null && published !== null && edge >= published
}

function isPastPerfect(tree: TreeSentence, index: number): boolean {
  return childrenOf(tree, index).some((child) => {
    const token = tree.tokens[child]
    return token?.deprel === 'aux' && token.lemma === 'have' && token.xpos === 'VBD'
  })
}

function isPast(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  if (token === undefined) return false
  if (token.xpos === 'VBD') return !DECIDING.has(token.lemma)
  // "was to visit": the copula hangs on the infinitive, before its mark.
  if (token.xpos === 'TO') return tree.tokens[index - 1]?.xpos === 'VBD'
  return childrenOf(tree, index).some((child) => {
    const part = tree.tokens[child]
    return part?.xpos === 'VBD' && part.lemma === 'be'
  })
}

/** Turns of the will, which stand once taken. */
const DECIDING: ReadonlySet<string> = new Set(['decide', 'resolve', 'opt', 'choose', 'arrange', 'schedule', 'set'])
