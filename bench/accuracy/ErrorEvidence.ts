/** What the coder's trace says of a row that was answered wrong: all that `errorClassOf` goes by. */
export interface ErrorEvidence {
  /** Whether the row's label is NONE. */
  readonly isNothing: boolean
  /** Whether somebody judged the label open to dispute (`disputed.tsv`). */
  readonly isDisputed: boolean
  /** Whether the rules alone give the right answer. */
  readonly isRightByRules: boolean
  /** Whether some record has the right category, with sides that fit less. */
  readonly hasRightRecord: boolean
  /** Whether a chosen entry, a step or a folded event has the right category, and the record another. */
  readonly isRightBeforeSteps: boolean
  /** Whether a chosen entry of the right category holds, but gave no record. */
  readonly isRightButDropped: boolean
  /** Whether the coder resolved somebody inside the marked actor. */
  readonly isActorResolved: boolean
  /** Whether an entry of the right category has a word on the way between the marked sides in the tree. */
  readonly isKnownOnWay: boolean
  /** Whether an entry of the right category holds somewhere, but finds no recipient. */
  readonly isRecipientMissed: boolean
  /** Whether an entry of the right category has a word of the sentence that is not on that way. */
  readonly isKnownElsewhere: boolean
  /** Whether any entry has a word on that way. */
  readonly isAnythingKnownOnWay: boolean
}
