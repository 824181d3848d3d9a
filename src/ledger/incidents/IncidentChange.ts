import type { Incident } from '../../types/index.js'
import type { BlockRow, RecordKey } from './CodedRows.js'
import type { AnswerKey, AwaitedRow, ExpectationKey } from './OutcomeRows.js'

/** An incident with what it is found by. */
export interface IncidentRow {
  readonly incident: Incident
  readonly members: readonly RecordKey[]
  /** The day that it counts for; null where none is known. */
  readonly day: string | null
  /** First day that some record gives, and the day after the last. */
  readonly starts: string | null
  readonly ends: string | null
  /** Under what expectations look for it; none while it is to come. */
  readonly answers: readonly AnswerKey[]
}

/** An incident that is told otherwise or no more. */
export type EndedIncident = Pick<IncidentRow, 'incident' | 'day' | 'answers'>

/** A link between the record of what was to come and that of what it came about as. */
export interface RecordLinkRow {
  readonly awaited: RecordKey
  readonly happened: RecordKey
  readonly match: number
}

/** What telling the incidents of some reports anew comes to; written in one step. */
export interface IncidentChange {
  /** How often incidents had been written when it was found. */
  readonly revision: number
  /** Reports that are done with, and the readings that their incidents are told from now on. */
  readonly done: readonly { readonly number: number; readonly coding: number | null }[]
  /** How many more reports the words are counted in, and by how much the count of each word changes. */
  readonly reports: number
  readonly words: ReadonlyMap<string, number>
  /** Blocks that records of older readings stand in, and those of the present ones. */
  readonly left: readonly PlacedBlock[]
  readonly entered: readonly PlacedBlock[]
  /** Incidents that are told otherwise or no more. */
  readonly ended: readonly EndedIncident[]
  readonly made: readonly IncidentRow[]
  /** Reports whose links are all found anew, and the links. */
  readonly relinked: readonly number[]
  readonly links: readonly RecordLinkRow[]
  /** Expectations of older readings, and those of the present ones. */
  readonly forgotten: readonly AwaitedRow[]
  readonly awaited: readonly AwaitedRow[]
  /** Expectations that the incidents may answer. */
  readonly toFollowUp: readonly ExpectationKey[]
}

/** A record in a block, by the number of its row. */
export interface PlacedBlock extends BlockRow {
  readonly event: number
}
