import type { IncidentKnowledge } from '../../../../analysis/index.js'
import type { IncidentLedger } from '../../../../ledger/index.js'
import { type HeldReport, holdReport } from './HeldReport.js'

/** Reports kept at hand. */
const MOST = 4_000

/** Current readings of reports, those at hand that were asked for last. */
export class ReportShelf {
  private readonly held = new Map<number, HeldReport>()

  constructor(
    private readonly ledger: IncidentLedger,
    private readonly knowledge: IncidentKnowledge,
  ) {}

  /** The readings of some reports by number; those without a current reading are missing. */
  async get(numbers: Iterable<number>): Promise<ReadonlyMap<number, HeldReport>> {
    const wanted = new Set(numbers)
    const missing = [...wanted].filter((number) => !this.held.has(number)).sort((a, b) => a - b)
    const loaded = await this.ledger.coded(missing)
    const found = new Map<number, HeldReport>()
    for (const row of loaded) found.set(row.number, holdReport(row, this.knowledge))
    for (const number of wanted) {
      const known = this.held.get(number)
      if (!known) continue
      found.set(number, known)
      this.held.delete(number)
    }
    for (const [number, report] of found) this.held.set(number, report)
    for (const number of this.held.keys()) {
      if (this.held.size <= MOST) break
      this.held.delete(number)
    }
    return found
  }

  /** Reads these again when they are next asked for. */
  forget(numbers: Iterable<number>): void {
    for (const number of numbers) this.held.delete(number)
  }
}
