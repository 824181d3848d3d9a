/** How an abbreviation with a full stop behaves at a possible sentence end. */
export type AbbreviationKind = 'title' | 'inner' | 'final' | 'number'

/** The word lists that tokenising needs. */
export interface TokenLexicon {
  /** "Mr." is a title: a name follows. "vs." is inner: never last. "Inc." is final: may end a sentence. "No." needs a number after it. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>
  /** Lower-case words written as one and read as several: cannot -> can|not, as lengths of the parts. */
  readonly contractions: ReadonlyMap<string, readonly number[]>
  /** Lower-case first parts that keep their hyphen: "non", "mid". */
  readonly prefixes: ReadonlySet<string>
  /** What follows a number without a space: "km", "bn", "am". */
  readonly units: ReadonlySet<string>
  /** Lower-case words that, capitalised after an abbreviation, show that a sentence begins. */
  readonly starters: ReadonlySet<string>
}
