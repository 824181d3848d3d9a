/** A text file of `data/`, read by somebody else. */
export interface DataFile {
  /** As a message should name it: `gazetteer/states.tsv`. */
  readonly name: string
  readonly text: string
}
