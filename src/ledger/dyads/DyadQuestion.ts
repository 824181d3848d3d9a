/** A directed pair of countries and the days asked about, the last one excluded. */
export interface DyadQuestion {
  readonly actor: string
  readonly recipient: string
  readonly from?: string
  readonly before?: string
}
