/** The word lists that lemmatising needs. */
export interface LemmaLexicon {
  /** "form<TAB>XPOS" to lemma, where the rules would be wrong; forms in lower case. */
  readonly exceptions: ReadonlyMap<string, string>
  /** Verbs that end in e: "making" comes from one, "asking" does not. */
  readonly verbsInE: ReadonlySet<string>
}
