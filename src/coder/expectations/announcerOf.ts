import type { ActorRef, Token } from '../../types/index.js'
import type { RecordedEvent } from '../events/index.js'
import type { FoundWording } from './wording/findWording.js'

/** Who puts an expectation forward. */
export interface Announcer {
  readonly announcedBy: readonly ActorRef[]
  /** True where somebody does whom the report does not name. */
  readonly anonymous: boolean
  /** True where nobody but the outlet does. */
  readonly isOutlet: boolean
}

/**
 * Who promises, threatens or demands puts it forward itself, and so does the subject of an entry of saying ("said it
 * would"); all else is told by the innermost speaker, or by the outlet.
 */
export function announcerOf(
  { event, told, context }: RecordedEvent,
  wording: FoundWording,
  isDemand: boolean,
): Announcer {
  const act = event.attribution.find(({ cue }) => wording.tokens.some(isActAt(cue.start)))
  const isOther = act !== undefined && context.tree.tokens[told.proposal.predicate]?.start !== act.cue.start
  // "the general warned that Chad would attack": the word of threat has a speaker of its own.
  if (isOther && act.speaker !== null) return { announcedBy: [act.speaker], anonymous: act.anonymous, isOutlet: false }
  const isAct = isDemand || wording.kinds.has('promised') || wording.kinds.has('threatened')
  const isSaying = SAYING.has(context.tree.tokens[told.proposal.predicate]?.lemma ?? '')
  if ((isAct || isSaying) && event.actors.length > 0) {
    return { announcedBy: event.actors, anonymous: false, isOutlet: false }
  }
  // "is expected to" is a saying without a speaker: who tells of it stands further out.
  const innermost = event.attribution.findLast(({ speaker, cue }) => {
    return speaker !== null || !wording.tokens.some(({ start }) => start === cue.start)
  })
  return {
    announcedBy: innermost?.speaker ? [innermost.speaker] : [],
    anonymous: innermost?.anonymous ?? false,
    isOutlet: innermost === undefined,
  }
}

function isActAt(start: number): (token: Token) => boolean {
  return (token) => token.start === start && /^(?:warn|assure|promise|pledge|vow|threaten|guarantee)/.test(token.lemma)
}

const SAYING: ReadonlySet<string> = new Set(['say', 'announce', 'declare', 'insist', 'state', 'tell', 'confirm'])
