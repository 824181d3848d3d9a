import { MAX_POSTINGS, type Postings } from './Postings.js'

const FIRST_SLOTS = 1 << 16
const GROW_AT = 0.6

/**
 * Which reports have a feature: an open-addressed table of small numbers, some 20 bytes a posting. Reports are numbered
 * in the order in which they were added. Of a feature that many reports have the first are kept: a phrase of everybody's
 * then costs no more than a rare one.
 */
export class PostingTable implements Postings {
  private keys = new Int32Array(FIRST_SLOTS)
  private heads = new Int32Array(FIRST_SLOTS).fill(-1)
  private counts = new Uint8Array(FIRST_SLOTS)
  private used = 0
  private next = new Int32Array(FIRST_SLOTS)
  private reports = new Int32Array(FIRST_SLOTS)
  private postingCount = 0

  /** Adds a report to a feature, unless the feature has enough. */
  add(feature: number, report: number): void {
    if (this.used > this.keys.length * GROW_AT) this.growSlots()
    const slot = this.slotOf(feature)
    if (this.heads[slot] === -1) {
      this.keys[slot] = feature
      this.used++
    }
    const count = this.counts[slot] as number
    if (count >= MAX_POSTINGS) return
    if (this.postingCount === this.next.length) this.growPostings()
    this.next[this.postingCount] = this.heads[slot] as number
    this.reports[this.postingCount] = report
    this.heads[slot] = this.postingCount++
    this.counts[slot] = count + 1
  }

  countOf(feature: number): number {
    return this.counts[this.slotOf(feature)] as number
  }

  forEach(feature: number, visit: (report: number) => void): void {
    for (let at = this.heads[this.slotOf(feature)] as number; at !== -1; at = this.next[at] as number) {
      visit(this.reports[at] as number)
    }
  }

  private slotOf(feature: number): number {
    const mask = this.keys.length - 1
    let slot = (feature ^ (feature >>> 16)) & mask
    while (this.heads[slot] !== -1 && this.keys[slot] !== feature) slot = (slot + 1) & mask
    return slot
  }

  private growSlots(): void {
    const { keys, heads, counts } = this
    this.keys = new Int32Array(keys.length * 2)
    this.heads = new Int32Array(keys.length * 2).fill(-1)
    this.counts = new Uint8Array(keys.length * 2)
    for (let old = 0; old < keys.length; old++) {
      if (heads[old] === -1) continue
      const slot = this.slotOf(keys[old] as number)
      this.keys[slot] = keys[old] as number
      this.heads[slot] = heads[old] as number
      this.counts[slot] = counts[old] as number
    }
  }

  private growPostings(): void {
    const size = this.next.length * 2
    const next = new Int32Array(size)
    const reports = new Int32Array(size)
    next.set(this.next)
    reports.set(this.reports)
    this.next = next
    this.reports = reports
  }
}
