/** A directed pair of countries and the days asked about, the last one excluded. */
export interface DyadQuestion {
  readonly actor: string
  readonly recipient: string
  readonly from?: string
  readonly before?: string
  /** Answer with what was known at this instant, ISO 8601 in UTC; absent: now. */
  readonly asOf?: string
}
