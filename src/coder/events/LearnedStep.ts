import type { Proposal } from './Proposal.js'
import type { SentenceContext } from './slots/SentenceContext.js'
import type { ToldEvent } from './ToldEvent.js'

/** The step that was learned from labelled sentences: it judges what the rules propose and speaks where they are silent. */
export interface LearnedStep {
  /** The told events that stand, some under another category. */
  readonly judge: (context: SentenceContext, told: readonly ToldEvent[]) => readonly ToldEvent[]
  /** Events between actors on which the lexicon is silent. */
  readonly propose: (context: SentenceContext, told: readonly ToldEvent[]) => readonly Proposal[]
}
