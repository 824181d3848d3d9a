import type {
  CredibilityGrade,
  EventStatus,
  ExpectationKind,
  OutcomeKind,
  PloverCategory,
  Stance,
} from '../types/index.js'

/** Which stretch of a long answer is wanted. */
export interface Page {
  readonly limit: number
  readonly offset: number
}

/** What every question may narrow by. */
export interface CommonFilter {
  /** Answer with what was known at this instant, ISO 8601 in UTC; absent: now. */
  readonly asOf?: string
  /** First day of publication, inclusive. */
  readonly publishedFrom?: string
  /** Day after the last day of publication. */
  readonly publishedBefore?: string
  readonly outlet?: string
}

/** What questions about reports, and about what they tell, may narrow by. */
export interface ToldFilter extends CommonFilter {
  /** Reports that are `copies` of other kept reports, or those that are not known to be copies. */
  readonly derivation?: 'copies' | 'origins'
}

export interface ReportFilter extends ToldFilter {
  /** Their own address, to the letter. */
  readonly url?: string
  readonly language?: string
}

/** `PRK` means the country with all its actors, `PRK.GOV` an actor id with all that lies within it. */
export type ActorPattern = string

export interface EventFilter extends ToldFilter {
  readonly reportId?: string
  readonly id?: string
  /** On either side. */
  readonly involving?: ActorPattern
  readonly actor?: ActorPattern
  readonly recipient?: ActorPattern
  readonly categories?: readonly PloverCategory[]
  readonly modes?: readonly string[]
  readonly statuses?: readonly EventStatus[]
  /** Happened on or after this day. */
  readonly from?: string
  /** Happened before this day. */
  readonly before?: string
  /** Its incident is told by so many independent origins, or is so credible. */
  readonly minOrigins?: number
  readonly credibility?: readonly CredibilityGrade[]
}

export interface ClaimFilter extends ToldFilter {
  readonly reportId?: string
  readonly id?: string
  readonly speaker?: ActorPattern
  readonly stances?: readonly Stance[]
  readonly anonymous?: boolean
}

export interface ExpectationFilter extends ToldFilter {
  readonly reportId?: string
  readonly id?: string
  /** On either side, or as the one who announces it. */
  readonly involving?: ActorPattern
  readonly kinds?: readonly ExpectationKind[]
  readonly categories?: readonly PloverCategory[]
  /** Its last day is this one or a later one. */
  readonly dueFrom?: string
  /** Its last day is before this one. */
  readonly dueBefore?: string
  /** What became of it by a day. */
  readonly outcome?: { readonly kinds: readonly OutcomeKind[]; readonly today: string }
}
