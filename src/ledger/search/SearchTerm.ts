/** One thing that a search asks for. */
export interface SearchTerm {
  readonly kind: 'word' | 'phrase' | 'prefix'
  /** As it was typed, without quotation marks, star or minus. */
  readonly text: string
  /** True where reports with it are left out. */
  readonly isExcluded: boolean
}
