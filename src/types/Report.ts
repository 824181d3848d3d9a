/** One article as it was fetched. */
export interface Report {
  /** `sha256:` and the hex digest of the text. */
  readonly id: ReportId
  readonly url: string | null
  /** Who publishes it. */
  readonly outlet: string | null
  readonly title: string | null
  readonly byline: string | null
  /** Day of publication, `YYYY-MM-DD`; null where nobody says it. */
  readonly published: string | null
  /** BCP 47 tag of the text's language. */
  readonly language: string
  /** The words that are coded; every offset in a record points into this string. */
  readonly text: string
}

export type ReportId = string & { readonly __brand: 'ReportId' }
