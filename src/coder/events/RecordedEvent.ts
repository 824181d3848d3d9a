import type { CodedEvent } from '../../types/index.js'
import type { TimeMention } from '../time/index.js'
import type { SentenceContext } from './slots/SentenceContext.js'
import type { ToldEvent } from './ToldEvent.js'

/** A record with the telling behind it, for the steps that read on: expectations. */
export interface RecordedEvent {
  readonly event: CodedEvent
  readonly told: ToldEvent
  /** The sentence that tells it. */
  readonly context: SentenceContext
  /** Time expressions of that sentence. */
  readonly times: readonly TimeMention[]
}
