import type { IncidentKnowledge } from '../../../../analysis/index.js'
import type { IncidentChange, Ledger } from '../../../../ledger/index.js'
import { Fault, type IncidentId } from '../../../../types/index.js'
import { readLineage } from '../../lineage/readLineage.js'
import type { SettleOptions } from '../SettleOptions.js'
import { ReportShelf } from './ReportShelf.js'
import type { TellParts } from './TellParts.js'
import { tellBatch } from './tellBatch.js'
import { WordShelf } from './WordShelf.js'

/** Reports told in one step; where nothing is told yet, as after a repair, many are merged at once. */
const BATCH = 100
const FIRST_BATCH = 1_000

/** Tries at a batch, each after another process has written. */
const TRIES = 5

/** What telling incidents came to. */
export interface IncidentsSettled {
  readonly reports: number
  readonly records: number
  /** Incidents that are new or told otherwise, and those of them that have two independent origins or more. */
  readonly incidents: number
  readonly corroborated: number
  readonly touched: readonly IncidentId[]
}

/** Tells the incidents of all reports that wait for it, in batches that are written whole or not at all. */
export async function settleIncidents(
  whole: Ledger,
  knowledge: IncidentKnowledge,
  { now, onProgress }: SettleOptions,
): Promise<IncidentsSettled> {
  const { incidents: ledger, outcomes } = whole
  const lineageOf = (ids: readonly string[]) => readLineage(whole, ids)
  const total = await ledger.queueLength()
  const corrections = total === 0 ? [] : (await ledger.corrections()).map(({ correction }) => correction)
  const [reports, words] = [new ReportShelf(ledger, knowledge), new WordShelf(ledger)]
  const parts: TellParts = { ledger, outcomes, knowledge, lineageOf, corrections, reports, words }
  const tally = new ChangeTally()
  for (let done = 0, failed = 0; ; ) {
    const isFirst = (await ledger.wordCounts([])).reports === 0
    const queue = await ledger.queued(isFirst ? FIRST_BATCH : BATCH)
    if (queue.length === 0) return tally.settled()
    const change = await tellBatch(queue, parts)
    if (await ledger.settle(change, now())) {
      words.apply(change)
      tally.count(change)
      done += queue.length
      failed = 0
      onProgress({ stage: 'incidents', done, total: Math.max(total, done) })
    } else {
      if (++failed === TRIES) throw new Fault('ledger-locked', BUSY)
      words.clear()
      reports.forget(queue.map(({ number }) => number))
    }
  }
}

const BUSY = 'Another process keeps writing incidents to the ledger. Wait until it is done, then run this again.'

/** Counts what batches come to. */
class ChangeTally {
  private readonly originsOf = new Map<IncidentId, number>()
  private reports = 0
  private records = 0

  count({ done, entered, made, ended }: IncidentChange): void {
    this.reports += done.length
    this.records += new Set(entered.map(({ event }) => event)).size
    for (const { incident } of ended) this.originsOf.delete(incident.id)
    for (const { incident } of made) this.originsOf.set(incident.id, incident.origins)
  }

  settled(): IncidentsSettled {
    const origins = [...this.originsOf.values()]
    return {
      reports: this.reports,
      records: this.records,
      incidents: origins.length,
      corroborated: origins.filter((count) => count >= 2).length,
      touched: [...this.originsOf.keys()],
    }
  }
}
