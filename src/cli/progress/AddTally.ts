import type { AddOutcome, Settled } from '../../app/index.js'
import type { Counted } from './progressLine.js'

/** Counts what has been added to a ledger. */
export class AddTally implements Counted {
  keptCount = 0
  knownCount = 0
  faultCount = 0
  eventCount = 0
  claimCount = 0
  expectationCount = 0
  findingCount = 0
  /** True where every fault so far was a wrong use. */
  isUsageOnly = true
  private readonly startedMs = performance.now()

  /** Reports that are done, for the bar. */
  get reportCount(): number {
    return this.keptCount + this.knownCount
  }

  count(outcome: AddOutcome): void {
    switch (outcome.kind) {
      case 'fault':
        this.faultCount++
        if (outcome.fault.code !== 'usage') this.isUsageOnly = false
        return
      case 'known':
        this.knownCount++
        return
      case 'kept':
        this.keptCount++
        this.eventCount += outcome.result.events.length
        this.claimCount += outcome.result.claims.length
        this.expectationCount += outcome.result.expectations.length
        this.findingCount += outcome.result.findings.length
    }
  }

  seconds(): number {
    return (performance.now() - this.startedMs) / 1000
  }

  /** "37 reports kept in sitrep.db, of which 5 are copies of 3 origins, 2 known before; ...". */
  summary(ledger: string, { lineage, incidents }: Settled): string {
    const kept = `${counted(this.keptCount, 'report')} kept in ${ledger}${copiesWords(lineage)}`
    const known = this.knownCount > 0 ? `, ${this.knownCount} known before` : ''
    const failed = this.faultCount > 0 ? `, ${this.faultCount} could not be read` : ''
    const told = [
      `${counted(this.eventCount, 'record')}${incidentWords(incidents)}`,
      `${this.claimCount} claims`,
      `${this.expectationCount} expectations`,
      `${this.findingCount} findings`,
    ].join(', ')
    return `sitrep: ${kept}${known}${failed}; ${told}; ${this.seconds().toFixed(1)} s`
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** " in 180 incidents, 14 told by two origins or more", where records came in. */
function incidentWords({ records, incidents, corroborated }: Settled['incidents']): string {
  if (records === 0) return ''
  const told = corroborated === 0 ? '' : `, ${corroborated} told by two origins or more`
  return ` in ${counted(incidents, 'incident')}${told}`
}

function copiesWords({ copies, origins }: Settled['lineage']): string {
  if (copies.length === 0) return ''
  const are = copies.length === 1 ? '1 is a copy' : `${copies.length} are copies`
  return `, of which ${are} of ${counted(origins, 'origin')}`
}
