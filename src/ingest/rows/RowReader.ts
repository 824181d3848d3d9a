const NEWLINE = 0x0a
const QUOTE = 0x22

/** One row of a file, as bytes without its line end. */
export interface RowBytes {
  readonly kind: 'row' | 'too-large'
  /** From 1, the header included. */
  readonly row: number
  /** Byte offset in the file. */
  readonly offset: number
  /** Empty where the row is too large. */
  readonly bytes: Uint8Array
  /** True where the row ran to the end of the file inside quotes. */
  readonly isUnclosed: boolean
}

/** Splits a stream of UTF-8 bytes into rows, holding one row at most in memory. */
export class RowReader {
  private chunk: Uint8Array = new Uint8Array()
  private at = 0
  private offset = 0
  private row = 0
  private readonly source: AsyncIterator<Uint8Array>

  constructor(
    chunks: AsyncIterable<Uint8Array>,
    private readonly limitBytes: number,
  ) {
    this.source = chunks[Symbol.asyncIterator]()
  }

  /** The next row; null at the end. With a delimiter, line ends inside quoted fields belong to the row. */
  async next(delimiter: number | null): Promise<RowBytes | null> {
    const scanner = new RowScanner(delimiter)
    const offset = this.offset
    const pieces: Uint8Array[] = []
    let size = 0
    for (;;) {
      if (this.at >= this.chunk.length && !(await this.fill())) {
        return size === 0 ? null : this.finish(pieces, size, offset, scanner.isQuoted)
      }
      const end = scanner.scan(this.chunk, this.at)
      const stop = end < 0 ? this.chunk.length : end
      size += stop - this.at
      // An oversized row is counted to its end but not kept.
      if (size <= this.limitBytes) pieces.push(this.chunk.subarray(this.at, stop))
      this.offset += stop - this.at
      this.at = stop
      if (end >= 0) {
        this.at++
        this.offset++
        return this.finish(pieces, size, offset, false)
      }
    }
  }

  async close(): Promise<void> {
    await this.source.return?.()
  }

  private async fill(): Promise<boolean> {
    const next = await this.source.next()
    if (next.done) return false
    this.chunk = next.value
    this.at = 0
    return true
  }

  private finish(pieces: readonly Uint8Array[], size: number, offset: number, isUnclosed: boolean): RowBytes {
    this.row++
    const isTooLarge = size > this.limitBytes
    const bytes = isTooLarge ? new Uint8Array() : Buffer.concat(pieces)
    return { kind: isTooLarge ? 'too-large' : 'row', row: this.row, offset, bytes, isUnclosed }
  }
}

/** Finds where a row ends; keeps its state from chunk to chunk. */
class RowScanner {
  isQuoted = false
  private isFieldStart = true

  constructor(private readonly delimiter: number | null) {}

  /** Index of the line end that closes the row; -1 where the chunk ends first. */
  scan(chunk: Uint8Array, from: number): number {
    if (this.delimiter === null) return chunk.indexOf(NEWLINE, from)
    for (let index = from; index < chunk.length; index++) {
      const byte = chunk[index]
      // A doubled quote closes and reopens; the byte between is none, so nothing is lost.
      if (byte === QUOTE && (this.isQuoted || this.isFieldStart)) {
        this.isFieldStart = this.isQuoted
        this.isQuoted = !this.isQuoted
      } else if (!this.isQuoted) {
        if (byte === NEWLINE) return index
        this.isFieldStart = byte === this.delimiter
      }
    }
    return -1
  }
}
