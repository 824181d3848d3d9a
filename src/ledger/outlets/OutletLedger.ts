/** Admiralty letters of reliability: A completely reliable ... E unreliable, F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const

export type Reliability = (typeof RELIABILITIES)[number]

/** What the user says of how reliable an outlet is. Instants are ISO 8601 in UTC. */
export interface OutletRating {
  /** Id of an outlet of the starter list, else `name:` and its name. */
  readonly outlet: string
  readonly reliability: Reliability
  readonly reason: string
  readonly by: string
  readonly since: string
  /** Null where it holds now. */
  readonly until: string | null
}

/** What can be stated of an outlet. */
export const OUTLET_FIELDS = ['name', 'country', 'owner', 'family', 'kind'] as const

export type OutletField = (typeof OUTLET_FIELDS)[number]

/** A fact of an outlet that the user states; it wins over the starter list. */
export interface OutletFact {
  readonly outlet: string
  readonly field: OutletField
  readonly value: string
  readonly by: string
  readonly since: string
  readonly until: string | null
}

/** How many reports are kept of what one outlet name, or one host where no name is known, published. */
export interface OutletCount {
  /** As the reports write it; null where they do not. */
  readonly outlet: string | null
  /** The host of their addresses, where they name no outlet. */
  readonly host: string | null
  readonly reportCount: number
  /** First and last day of publication; null where no report has one. */
  readonly firstPublished: string | null
  readonly lastPublished: string | null
}

/** The part of a ledger that holds what the user says of outlets. Nothing is overwritten: what held before has an end. */
export interface OutletLedger {
  rate(rating: Omit<OutletRating, 'since' | 'until'>, at: string): Promise<void>
  /** Ends the rating that holds; false where none does. */
  unrate(outlet: string, at: string): Promise<boolean>
  /** The ratings that hold now, or held at an instant. */
  ratings(asOf?: string): Promise<OutletRating[]>
  /** All ratings of an outlet, oldest first. */
  history(outlet: string): Promise<OutletRating[]>
  /** States facts of an outlet; a null takes back what was stated. */
  state(
    outlet: string,
    facts: Readonly<Partial<Record<OutletField, string | null>>>,
    by: string,
    at: string,
  ): Promise<void>
  /** The facts that are stated now, or were at an instant. */
  facts(asOf?: string): Promise<OutletFact[]>
  /** Kept reports by outlet. */
  counts(asOf?: string): Promise<OutletCount[]>
}
