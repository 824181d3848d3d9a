/** A record's JSON body with the report that it stands in. */
export interface BodyRow {
  readonly body: string
  readonly report: string
  readonly outlet: string | null
  readonly published: string | null
}
