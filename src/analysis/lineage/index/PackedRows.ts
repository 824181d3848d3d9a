/** What is counted of a sentence. */
export interface PackedRow {
  /** 1 to 7. */
  readonly reports: number
  readonly firstDay: number | null
  /** Number of the last report counted. */
  readonly last: number
}

const COUNTS = 8
const NUMBERS = 2 ** 28
/** Days are kept from here on, so that none is below 1; 0 is no day. */
const FIRST_DAY = -100_000

/** Rows by a small number, each packed into one number: there are as many as there are sentences. */
export class PackedRows {
  private readonly rows = new Map<number, number>()

  get(key: number): PackedRow | null {
    const packed = this.rows.get(key)
    if (packed === undefined) return null
    const rest = Math.floor(packed / COUNTS)
    const day = Math.floor(rest / NUMBERS)
    return { reports: packed % COUNTS, last: rest % NUMBERS, firstDay: day === 0 ? null : day + FIRST_DAY }
  }

  set(key: number, { reports, firstDay, last }: PackedRow): void {
    const day = firstDay === null ? 0 : firstDay - FIRST_DAY
    this.rows.set(key, (day * NUMBERS + last) * COUNTS + reports)
  }
}
