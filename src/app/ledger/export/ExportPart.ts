/** One file of an export. */
export interface ExportPart {
  /** Its name where an export has several: `events.csv`. */
  readonly name: string
  readonly isBinary: boolean
  /** Its content; it is made while it is read, so that any amount fits in memory. */
  readonly chunks: () => AsyncIterable<string | Uint8Array>
}
