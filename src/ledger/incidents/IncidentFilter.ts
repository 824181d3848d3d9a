import type { CredibilityGrade, EventStatus, IncidentAspect, PloverCategory } from '../../types/index.js'
import type { ActorPattern, CommonFilter } from '../Filters.js'

/** What incidents may be asked for by. Days of publication are those of any of its reports. */
export interface IncidentFilter extends CommonFilter {
  readonly id?: string
  /** On either side. */
  readonly involving?: ActorPattern
  readonly actor?: ActorPattern
  readonly recipient?: ActorPattern
  /** Some record gives one of these. */
  readonly categories?: readonly PloverCategory[]
  readonly statuses?: readonly EventStatus[]
  /** Happened on or after this day. */
  readonly from?: string
  /** Happened before this day. */
  readonly before?: string
  readonly isFuture?: boolean
  readonly minOrigins?: number
  readonly credibility?: readonly CredibilityGrade[]
  /** Its records disagree on one of these. */
  readonly disputed?: readonly IncidentAspect[]
}

/** What the incident of a record must be like. */
export type IncidentOfRecord = Pick<IncidentFilter, 'minOrigins' | 'credibility'>
