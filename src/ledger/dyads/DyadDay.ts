/** What the records tell of one directed pair of countries on one day, in one category. */
export interface DyadDay {
  readonly day: string
  readonly category: string
  readonly records: number
  /** Records that stand here by their day of publication, since no words place them. */
  readonly undated: number
  /** Sum of the records' PLOVER scores, -10 to 10 each. */
  readonly score: number
}
