/** What a list says of the report that a thing stands in. */
export interface ReportHeading {
  /** The ledger's id. */
  readonly id: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: string | null
}
