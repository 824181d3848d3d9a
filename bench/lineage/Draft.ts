/** A sentence in a generated report, with where it comes from. */
export interface Unit {
  /** The sentence of a story; null for what an outlet adds. */
  readonly origin: string | null
  readonly text: string
}

/** A report in the making: paragraphs of units. */
export interface Draft {
  readonly title: string
  readonly byline: string | null
  readonly paragraphs: readonly (readonly Unit[])[]
}
