/** The words of a sentence as the time matchers read them. */
export interface TimeWords {
  /** Lower case, without a final period. */
  readonly lower: readonly string[]
  /** Whether the word is written with a capital: "May" the month, not "may". */
  readonly capital: readonly boolean[]
  /** Whether the word may be a calendar name: no verb, no auxiliary, not Theresa May. */
  readonly nameable: readonly boolean[]
  /** Whether the word is a noun or name: "the 5th brigade" is no day. */
  readonly noun: readonly boolean[]
}
