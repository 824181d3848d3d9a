/** A token of a report by sentence and index. */
export interface TokenPlace {
  readonly sentence: number
  readonly token: number
}

/** A quotation: the tokens of its marks. `close` is the last token inside where the closing mark is missing. */
export interface QuoteSpan {
  readonly open: TokenPlace
  readonly close: TokenPlace
}
