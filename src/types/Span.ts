/** A stretch of `report.text`: UTF-16 code units, start-inclusive, end-exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with its exact words; `text.slice(start, end) === exact` always holds. */
export interface QuotedSpan extends Span {
  readonly exact: string
}
