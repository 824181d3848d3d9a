/** What decides which words of two texts count as the same. */
export interface WordRules {
  /** Words left out of comparisons, in lower case. */
  readonly functionWords: ReadonlySet<string>
  /** Variant spelling -> the spelling it is compared as. */
  readonly spellings: ReadonlyMap<string, string>
}
