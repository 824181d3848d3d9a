/** A predicate that readers judged: what is known of it, and what they said on one of the scales. */
export interface JudgedPredicate {
  readonly features: readonly string[]
  /** Position in `LEARNED_SCALES`. */
  readonly scale: number
  readonly label: number
}
