import { featuresToLookUp, type KnownReports, MAX_POSTINGS, type Postings } from '../../../../analysis/index.js'
import type { LineageLedger } from '../../../../ledger/index.js'
import type { HeldReport } from './HeldReport.js'

/** The postings that a batch is looked up in: those kept, and those of its own reports as they are added. */
export class BatchPostings implements KnownReports, Postings {
  readonly postings: Postings = this
  readonly added: (readonly [feature: number, number: number])[] = []

  private constructor(
    private readonly reports: Map<number, readonly number[]>,
    private readonly counts: Map<number, number>,
    private readonly exact: Map<string, number>,
  ) {}

  /** Takes all out of the ledger that these reports ask for. */
  static async load(ledger: LineageLedger, batch: readonly HeldReport[]): Promise<BatchPostings> {
    const reports = await ledger.postings([...new Set(batch.flatMap(featuresToLookUp))])
    const counts = await ledger.featureCounts([...new Set([...reports.values()].flat())])
    const exact = await ledger.firstWith([...new Set(batch.map(({ sketch }) => sketch.wholeHash))])
    return new BatchPostings(new Map(reports), new Map(counts), new Map(exact))
  }

  /** Adds a report, so that those after it find it. */
  add({ number, sketch }: HeldReport): void {
    for (const feature of sketch.features) {
      const known = this.reports.get(feature) ?? []
      if (known.length >= MAX_POSTINGS) continue
      this.reports.set(feature, [...known, number])
      this.added.push([feature, number])
    }
    this.counts.set(number, sketch.features.length)
    if (!this.exact.has(sketch.wholeHash)) this.exact.set(sketch.wholeHash, number)
  }

  countOf(feature: number): number {
    return this.reports.get(feature)?.length ?? 0
  }

  forEach(feature: number, visit: (report: number) => void): void {
    this.reports.get(feature)?.forEach(visit)
  }

  featureCountOf(report: number): number {
    return this.counts.get(report) ?? 0
  }

  exactOf(wholeHash: string): number | undefined {
    return this.exact.get(wholeHash)
  }
}
