import type { SyncEvent } from '../../app/index.js'

/** Counts what happens while sources are followed. */
export class SyncTally {
  askedCount = 0
  illCount = 0
  waitingCount = 0
  keptCount = 0
  changedCount = 0
  knownCount = 0
  unhadCount = 0
  laterCount = 0
  recordCount = 0
  private readonly startedMs = performance.now()

  count(told: SyncEvent): void {
    switch (told.kind) {
      case 'polled':
        this.askedCount++
        if (told.poll.fault !== null) this.illCount++
        return
      case 'waiting':
        this.waitingCount++
        return
      case 'kept':
        this.keptCount++
        if (told.earlier !== null) this.changedCount++
        this.recordCount += told.result.events.length
        return
      case 'known':
        this.knownCount++
        return
      case 'unhad':
        this.unhadCount++
        return
      case 'later':
        this.laterCount++
    }
  }

  /** "3 sources asked, 1 of them failed, 2 not due yet". */
  sourceWords(): string {
    const asked = `${this.askedCount} ${this.askedCount === 1 ? 'source' : 'sources'} asked`
    const ill = this.illCount === 0 ? '' : `, ${this.illCount} of them failed`
    const waiting = this.waitingCount === 0 ? '' : `, ${this.waitingCount} not due yet`
    return `${asked}${ill}${waiting}`
  }

  /** "12 reports kept (31 records), 3 known before, 1 not to be had". */
  reportWords(): string {
    const kept = `${this.keptCount} ${this.keptCount === 1 ? 'report' : 'reports'} kept (${this.recordCount} records)`
    const changed = this.changedCount === 0 ? '' : `, ${this.changedCount} of them changed since`
    const known = this.knownCount === 0 ? '' : `, ${this.knownCount} known before`
    const unhad = this.unhadCount === 0 ? '' : `, ${this.unhadCount} not to be had`
    const later = this.laterCount === 0 ? '' : `, ${this.laterCount} to be tried again`
    return `${kept}${changed}${known}${unhad}${later}`
  }

  summary(): string {
    const seconds = (performance.now() - this.startedMs) / 1000
    return `sitrep: ${this.sourceWords()}; ${this.reportWords()}; ${seconds.toFixed(1)} s`
  }
}
