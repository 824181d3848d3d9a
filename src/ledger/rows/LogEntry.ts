/** One line of the ledger's append-only log. */
export interface LogEntry {
  readonly seq: number
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  /** What was done: `keep`, `recode`, `merge`, `split`, `correct`, `set`. */
  readonly kind: string
  /** Id of the thing it was done to. */
  readonly subject: string
  readonly detail: unknown
}
