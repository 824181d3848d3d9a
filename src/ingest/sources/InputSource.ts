/** An opened input: its bytes, and what is known about them before they are read. */
export interface InputSource {
  /** File path, address, or `standard input`, for messages. */
  readonly name: string
  /** Where it was fetched; null for files. */
  readonly address: string | null
  /** Media type and charset that a server names, in lower case. */
  readonly mediaType: string | null
  readonly charset: string | null
  readonly chunks: AsyncIterable<Uint8Array>
}
