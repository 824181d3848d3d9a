/** Bytes of a stream one stretch after another, as few in memory as are looked at. */
export class ByteCursor {
  private held: Buffer = Buffer.alloc(0)
  private readonly source: AsyncIterator<Uint8Array>

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.source = chunks[Symbol.asyncIterator]()
  }

  /** The next bytes without taking them: as many as asked for, fewer at the end. */
  async peek(count: number): Promise<Buffer> {
    while (this.held.length < count && (await this.fill()));
    return this.held.subarray(0, count)
  }

  /** Takes as many bytes, fewer at the end. */
  async take(count: number): Promise<Buffer> {
    const taken = await this.peek(count)
    this.held = this.held.subarray(taken.length)
    return taken
  }

  /** Passes over as many bytes without holding them; false where they end before. */
  async skip(count: number): Promise<boolean> {
    let left = count
    for (;;) {
      const passed = Math.min(left, this.held.length)
      this.held = this.held.subarray(passed)
      left -= passed
      if (left === 0) return true
      if (!(await this.fill())) return false
    }
  }

  /** Where words begin among the next bytes; -1 where they do not within the limit. */
  async find(words: string, limit: number): Promise<number> {
    for (let from = 0; ; ) {
      const at = this.held.indexOf(words, from, 'latin1')
      if (at >= 0 && at < limit) return at
      from = Math.max(0, this.held.length - words.length)
      if (this.held.length >= limit || !(await this.fill())) return -1
    }
  }

  /** Passes over everything before words; false where they do not come again. */
  async skipTo(words: string): Promise<boolean> {
    for (;;) {
      const at = this.held.indexOf(words, 0, 'latin1')
      if (at >= 0) {
        this.held = this.held.subarray(at)
        return true
      }
      // What is held may end in the beginning of the words.
      this.held = this.held.subarray(Math.max(0, this.held.length - words.length + 1))
      if (!(await this.fill())) return false
    }
  }

  async isAtEnd(): Promise<boolean> {
    return (await this.peek(1)).length === 0
  }

  async close(): Promise<void> {
    await this.source.return?.()
  }

  private async fill(): Promise<boolean> {
    const next = await this.source.next()
    if (next.done) return false
    this.held = this.held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.held, next.value])
    return true
  }
}
