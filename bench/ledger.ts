import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Deposit, type Ledger, openSqliteLedger } from '../src/ledger/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { madeIncidents } from './ledger/madeIncidents.js'
import { EVENTS_PER_REPORT, madeReadings } from './ledger/madeReadings.js'
import { median } from './measures/median.js'
import { round } from './measures/round.js'

const USUAL_EVENTS = 100_000
/** Reports kept in one step, as a batch import does. */
const REPORTS_PER_STEP = 1_000
/** A long run says how far it is. */
const REPORTS_PER_NOTE = 50_000
const ROUNDS = 9
const PAGE = { limit: 50, offset: 0 }
const AT = '2024-06-01T00:00:00.000Z'
const MEGABYTE = 1_048_576

/**
 * Insert rate, and the time of the usual questions, on a ledger of made-up records from a fixed seed: the series of a
 * pair over all days, a search of two words and of the commonest one, the records of a pair in a month and the latest of
 * all, the incidents of a pair in a month. Medians of nine. `--fast` leaves incidents out: they take most of the time.
 */
export async function run({ events, mode }: BenchOptions): Promise<BenchResult> {
  const eventCount = events ?? USUAL_EVENTS
  const hasIncidents = mode === 'accurate'
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-ledger-'))
  const path = join(folder, 'bench.db')
  const ledger = openSqliteLedger(path, { mayCreate: true })
  try {
    const reportCount = Math.ceil(eventCount / EVENTS_PER_REPORT)
    const { seconds, cpuSeconds } = await fill(ledger, reportCount, hasIncidents)
    const fields = {
      events: reportCount * EVENTS_PER_REPORT,
      reports: reportCount,
      insertPerSecond: round((reportCount * EVENTS_PER_REPORT) / seconds, 0),
      insertPerCpuSecond: round((reportCount * EVENTS_PER_REPORT) / cpuSeconds, 0),
      dyadSeriesMs: await timeMs(() => ledger.dyad({ actor: 'PRK', recipient: 'RUS' })),
      searchMs: await timeMs(() => ledger.search('word900 word42', {}, PAGE)),
      commonSearchMs: await timeMs(() => ledger.search('word1', {}, PAGE)),
      eventsOfPairMs: await timeMs(() =>
        ledger.events({ actor: 'PRK', recipient: 'RUS', from: '2019-05-01', before: '2019-06-01' }, PAGE),
      ),
      latestOfPairMs: await timeMs(() => ledger.events({ actor: 'PRK', recipient: 'RUS' }, PAGE)),
      latestOfActorMs: await timeMs(() => ledger.events({ actor: 'PRK' }, PAGE)),
      ...(hasIncidents ? await timeIncidents(ledger) : {}),
      fileMb: round(statSync(path).size / MEGABYTE, 0),
    }
    return { fields, lines: Object.entries(fields).map(([name, value]) => `${name.padEnd(18)} ${value}`) }
  } finally {
    await ledger.close()
    rmSync(folder, { recursive: true })
  }
}

/** Keeps made-up reports with their incidents; the seconds are those of the keeping alone. */
async function fill(
  ledger: Ledger,
  reportCount: number,
  hasIncidents: boolean,
): Promise<{ seconds: number; cpuSeconds: number }> {
  let step: Deposit[] = []
  const spent = { seconds: 0, cpuSeconds: 0 }
  let kept = 0
  const keep = async (): Promise<void> => {
    const [startedMs, startedCpu] = [performance.now(), process.cpuUsage()]
    await ledger.keep(step, AT)
    const { user, system } = process.cpuUsage(startedCpu)
    spent.seconds += (performance.now() - startedMs) / 1000
    spent.cpuSeconds += (user + system) / 1e6
    const readings = step.map(({ reading }) => reading)
    if (hasIncidents)
      await ledger.incidents.settle(madeIncidents(readings, kept + 1, await ledger.incidents.revision()), AT)
    kept += step.length
    if (kept % REPORTS_PER_NOTE === 0)
      console.error(`${kept} of ${reportCount} reports kept, ${spent.seconds.toFixed(0)} s`)
    step = []
  }
  for (const reading of madeReadings(reportCount)) {
    step.push({ reading, origin: 'made up', fetchedAt: null })
    if (step.length === REPORTS_PER_STEP) await keep()
  }
  if (step.length > 0) await keep()
  return spent
}

async function timeIncidents({ incidents }: Ledger): Promise<Record<string, number>> {
  const pair = { actor: 'PRK', recipient: 'RUS', from: '2019-05-01', before: '2019-06-01' }
  return {
    incidentMs: await timeMs(() => incidents.find(pair, PAGE)),
    latestIncidentsMs: await timeMs(() => incidents.find({ actor: 'PRK' }, PAGE)),
  }
}

async function timeMs(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let number = 0; number < ROUNDS; number++) {
    const startedMs = performance.now()
    await work()
    times.push(performance.now() - startedMs)
  }
  return round(median(times), 2)
}
