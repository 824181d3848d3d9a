import type { TableRow } from '../../../ingest/index.js'

/** Rows one after another, with a look at the next one before it is taken. */
export class RowCursor {
  private head: TableRow | null | undefined
  private readonly rows: AsyncIterator<TableRow>

  constructor(
    readonly name: string,
    rows: AsyncIterable<TableRow>,
  ) {
    this.rows = rows[Symbol.asyncIterator]()
  }

  /** The next row; null at the end. */
  async peek(): Promise<TableRow | null> {
    if (this.head === undefined) {
      const next = await this.rows.next()
      this.head = next.done ? null : next.value
    }
    return this.head
  }

  /** Takes the row that `peek` showed. */
  take(): void {
    this.head = undefined
  }

  async close(): Promise<void> {
    await this.rows.return?.()
  }
}
