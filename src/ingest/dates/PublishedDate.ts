/** What words say of a day of publication. */
export interface PublishedDate {
  /** `YYYY-MM-DD`, as the calendar of the words themselves writes it. */
  readonly day: string
  /** Hour of the day where the words are an instant in universal time: where it was published, it may be another day. */
  readonly utcHour: number | null
}

/** Which number of "05/09/2023" comes first. */
export type NumericOrder = 'day-first' | 'month-first'
