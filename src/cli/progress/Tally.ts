import type { ReadOutcome } from '../../app/index.js'

/** Counts what has been read. */
export class Tally {
  reportCount = 0
  faultCount = 0
  eventCount = 0
  claimCount = 0
  expectationCount = 0
  sentenceCount = 0
  /** True where every fault so far was a wrong use. */
  isUsageOnly = true
  private readonly startedMs = performance.now()
  private firstMs: number | null = null

  count(outcome: ReadOutcome): void {
    this.firstMs ??= performance.now()
    if (outcome.kind === 'fault') {
      this.faultCount++
      if (outcome.fault.code !== 'usage') this.isUsageOnly = false
      return
    }
    this.reportCount++
    this.eventCount += outcome.result.events.length
    this.claimCount += outcome.result.claims.length
    this.expectationCount += outcome.result.expectations.length
    this.sentenceCount += outcome.result.sentences.length
  }

  seconds(): number {
    return (performance.now() - this.startedMs) / 1000
  }

  /** True where more than one thing came of the inputs. */
  isWorthTelling(): boolean {
    return this.reportCount + this.faultCount > 1
  }

  summary(): string {
    const counted = [
      `${this.reportCount} ${this.reportCount === 1 ? 'report' : 'reports'}`,
      `${this.sentenceCount} sentences`,
      `${this.eventCount} records`,
      `${this.claimCount} claims`,
      `${this.expectationCount} expectations`,
    ].join(', ')
    const failed = this.faultCount > 0 ? `; ${this.faultCount} could not be read` : ''
    return `sitrep: ${counted} in ${this.seconds().toFixed(1)} s${failed}`
  }

  timings(): string {
    const sinceStartMs = Math.round(performance.now())
    const firstMs = Math.round(this.firstMs ?? 0)
    return `sitrep: first outcome after ${firstMs} ms, all after ${sinceStartMs} ms, ${Math.round(process.memoryUsage.rss() / 1_048_576)} MB`
  }
}
