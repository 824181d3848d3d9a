import type { EventId, EventStatus } from './CodedEvent.js'
import type { DateRange } from './DateRange.js'
import type { EventPlace } from './EventPlace.js'
import type { EventType } from './plover.js'
import type { ReportId } from './Report.js'
import type { QuotedSpan } from './Span.js'

/** Admiralty credibility: 1 confirmed, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. */
export const CREDIBILITY_GRADES = [1, 2, 3, 4, 5, 6] as const

export type CredibilityGrade = (typeof CREDIBILITY_GRADES)[number]

/** One thing that a grade rests on. */
export type CredibilityReason =
  | { readonly kind: 'origins'; readonly count: number } // independent origins that tell it as real
  | { readonly kind: 'confirmed'; readonly by: readonly string[] } // who vouches for it
  | { readonly kind: 'one-voucher'; readonly by: string } // several origins, and all go back to one speaker
  | { readonly kind: 'denied'; readonly by: readonly string[]; readonly onlyParties: boolean }
  | { readonly kind: 'only-possible' } // nobody says that it came about
  | { readonly kind: 'not-yet' } // it is still to come

/** How credible an incident is by the published rule, and why. Says nothing of the reliability of an outlet. */
export interface Credibility {
  readonly grade: CredibilityGrade
  readonly reasons: readonly CredibilityReason[]
}

export type IncidentId = string & { readonly __brand: 'IncidentId' }

/** A record as it is found again after re-coding: by its report, its words and its category. */
export interface RecordAnchor {
  readonly report: ReportId
  /** The evidence, into `report.text`. */
  readonly start: number
  readonly end: number
  readonly category: string
}

/** One record of an incident. */
export interface IncidentMember {
  readonly record: EventId
  readonly report: ReportId
  readonly anchor: RecordAnchor
}

/** One value of an attribute and the records that say so. */
export interface HeldValue<Value> {
  readonly value: Value
  readonly records: readonly EventId[]
}

/** An actor or recipient of an incident; what is unknown is null. */
export interface IncidentActor {
  readonly id: string | null
  readonly code: string | null
  readonly name: string
}

/** How exact a number is meant to be. */
export const COUNT_BOUNDS = ['exactly', 'about', 'at-least', 'at-most'] as const

export type CountBound = (typeof COUNT_BOUNDS)[number]

/** A number in a text and what it counts: "more than 6,700 containers". */
export interface CountedThing {
  /** What is counted: `dead`, `wounded`, `arrested`, `missile`, `container`. */
  readonly thing: string
  readonly number: number
  readonly bound: CountBound
  readonly words: QuotedSpan
}

/** A count as an incident holds it. */
export interface IncidentCount extends Omit<CountedThing, 'words'> {
  /** Where it is said. */
  readonly words: readonly (QuotedSpan & { readonly report: ReportId })[]
}

/** What somebody says of an incident. */
export type Position = 'confirms' | 'denies' | 'doubts' | 'expects' | 'silent'

/** One who takes a position on an incident, or keeps silent though it is a side of it. */
export interface Voice {
  /** An actor id, `outlet:NAME`, or `unnamed:NAME` where a report withholds who it is. */
  readonly speaker: string
  readonly name: string
  readonly position: Position
  /** True for those who are a side of the incident. */
  readonly isParty: boolean
  /** Empty for the silent. */
  readonly records: readonly EventId[]
}

/** Attributes on which records may disagree. */
export const INCIDENT_ASPECTS = ['happened', 'type', 'date', 'place', 'actor', 'recipient', 'count'] as const

export type IncidentAspect = (typeof INCIDENT_ASPECTS)[number]

/** What several records tell of the same happening. Where they disagree, every value stands beside the records that say it. */
export interface Incident {
  /** Stable hash of its earliest member's report, sentence and family of category. */
  readonly id: IncidentId
  /** In the order of publication. */
  readonly members: readonly [IncidentMember, ...IncidentMember[]]
  /** True while it is only planned, expected, possible or called for. */
  readonly isFuture: boolean
  /** Every list of held values begins with the one that most records have. */
  readonly types: readonly HeldValue<EventType>[]
  readonly actors: readonly HeldValue<IncidentActor>[]
  readonly recipients: readonly HeldValue<IncidentActor>[]
  readonly dates: readonly HeldValue<Pick<DateRange, 'start' | 'end'>>[]
  /** First day of publication among its reports, and the last; null where no report says. */
  readonly reported: { readonly first: string | null; readonly last: string | null }
  readonly places: readonly HeldValue<EventPlace>[]
  readonly statuses: readonly HeldValue<EventStatus>[]
  readonly counts: readonly HeldValue<IncidentCount>[]
  /** Attributes on which its records do not agree, in the order of `INCIDENT_ASPECTS`. */
  readonly conflicts: readonly IncidentAspect[]
  readonly voices: readonly Voice[]
  /** Reports, and independent origins among them: copies count once. */
  readonly reports: number
  readonly origins: number
  readonly credibility: Credibility
}
