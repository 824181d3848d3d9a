export const GAP_KINDS = ['verb', 'particle', 'pair', 'noun'] as const

/** A verb, a verb with its particle, a verb with its object, or a noun of action. */
export type GapKind = (typeof GAP_KINDS)[number]

/** A predicate between known actors that made no event: what it is, and where it stands. */
export interface Gap {
  readonly kind: GapKind
  /** Lemmas: `besiege`, `close in`, `tighten grip`. */
  readonly words: string
  /** True where entries of the lexicon have these words, but the conditions of none held here. */
  readonly isListed: boolean
  /** Index of the sentence in its report. */
  readonly sentence: number
  /** Token of the predicate. */
  readonly token: number
}
