/** What everything of the ledger may be narrowed by, as it was given. */
export interface CommonFlags {
  readonly asOf?: string
  /** First and last day of publication. */
  readonly since?: string
  readonly until?: string
  readonly outlet?: string
}

/** What reports, and what they tell, may be narrowed by, as it was given. */
export interface ToldFlags extends CommonFlags {
  readonly originsOnly?: boolean
}

/** Options of every command that prints a list, as they were given. */
export interface PageFlags {
  readonly ledger?: string
  readonly limit: number
  readonly offset: number
  readonly json?: boolean
  readonly csv?: boolean
  readonly quiet?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
}

/** Options of every command that lists things of the ledger, as they were given. */
export interface ListFlags extends CommonFlags, PageFlags {}
