import type { Counted } from './progressLine.js'

/** Counts what goes out of a ledger. */
export class ExportTally implements Counted {
  reportCount = 0
  readonly faultCount = 0
  readonly words = ['thing', 'things'] as const
  private readonly startedMs = performance.now()

  seconds(): number {
    return (performance.now() - this.startedMs) / 1000
  }

  /** "812 things written to desk.jsonl, 0.4 s". */
  summary(output: string): string {
    const [one, many] = this.words
    return `${this.reportCount} ${this.reportCount === 1 ? one : many} written to ${output}, ${this.seconds().toFixed(1)} s`
  }
}
