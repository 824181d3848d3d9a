import type { ImportedKind, ImportOutcome } from '../../app/index.js'
import type { Counted } from './progressLine.js'

/** Counts what has been taken into a ledger, by kind. */
export class ImportTally implements Counted {
  faultCount = 0
  readonly words = ['line', 'lines'] as const
  readonly added = new Map<ImportedKind, number>()
  readonly known = new Map<ImportedKind, number>()
  private readonly startedMs = performance.now()

  /** Things that are done, for the bar. */
  get reportCount(): number {
    return sum(this.added) + sum(this.known)
  }

  count(outcome: ImportOutcome): void {
    if (outcome.kind === 'fault') {
      this.faultCount++
      return
    }
    const { what, addedCount, knownCount } = outcome
    this.added.set(what, (this.added.get(what) ?? 0) + addedCount)
    this.known.set(what, (this.known.get(what) ?? 0) + knownCount)
  }

  seconds(): number {
    return (performance.now() - this.startedMs) / 1000
  }

  /** "37 reports, 37 readings added to desk.db; 2 known before; 1 passed over". */
  summary(ledger: string): string {
    const kinds = [...this.added].filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`)
    const added = kinds.length === 0 ? 'nothing new' : kinds.join(', ')
    const known = sum(this.known) > 0 ? `; ${sum(this.known)} known before` : ''
    const failed = this.faultCount > 0 ? `; ${this.faultCount} passed over` : ''
    return `${added} added to ${ledger}${known}${failed}; ${this.seconds().toFixed(1)} s`
  }
}

function sum(counts: ReadonlyMap<ImportedKind, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0)
}
