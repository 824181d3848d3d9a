/** Options of every command that lists things of the ledger, as they were given. */
export interface ListFlags {
  readonly ledger?: string
  readonly asOf?: string
  /** First and last day of publication. */
  readonly since?: string
  readonly until?: string
  readonly outlet?: string
  readonly limit: number
  readonly offset: number
  readonly json?: boolean
  readonly csv?: boolean
  readonly quiet?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
}
