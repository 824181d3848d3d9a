import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolder } from '../src/app/index.js'
import { settleLineage } from '../src/app/ledger/settle/lineage/settleLineage.js'
import { loadLineage } from '../src/app/loading/loadLineage.js'
import { makeReading } from '../src/ledger/fixtures/makeReading.js'
import { type Deposit, openSqliteLedger } from '../src/ledger/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { madeUpReport } from './lineage/madeUpReport.js'
import { wordsByFrequency } from './lineage/wordsByFrequency.js'
import { round } from './measures/round.js'

const USUAL_REPORTS = 2_000
const STEPS = 10
const AT = '2024-06-01T00:00:00.000Z'
const MEGABYTE = 1_048_576

interface Step {
  readonly reports: number
  readonly copies: number
  readonly seconds: number
  readonly cpuMsEach: number
  readonly peakRssMb: number
  readonly fileMb: number
}

/** How long it takes to compare made-up reports with those kept before them, a tenth at a time, in a ledger on the disk. */
export async function run({ reports }: BenchOptions): Promise<BenchResult> {
  const size = Math.ceil((reports ?? USUAL_REPORTS) / STEPS)
  const vocabulary = wordsByFrequency(readFileSync('bench/lineage/stories.txt', 'utf8'))
  const knowledge = await loadLineage(dataFolder())
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-settling-'))
  const path = join(folder, 'bench.db')
  const ledger = openSqliteLedger(path, { mayCreate: true })
  const steps: Step[] = []
  try {
    for (let first = 0; first < size * STEPS; first += size) {
      await ledger.keep(
        Array.from({ length: size }, (_, at) => depositOf(first + at, vocabulary)),
        AT,
      )
      const [startMs, startCpu] = [performance.now(), process.cpuUsage()]
      const { copies } = await settleLineage(ledger, knowledge, { now: () => AT, onProgress: () => undefined })
      const { user, system } = process.cpuUsage(startCpu)
      steps.push({
        reports: first + size,
        copies: copies.length,
        seconds: round((performance.now() - startMs) / 1000, 2),
        cpuMsEach: round((user + system) / 1000 / size, 2),
        peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
        fileMb: Math.round(statSync(path).size / MEGABYTE),
      })
    }
  } finally {
    await ledger.close()
    rmSync(folder, { recursive: true })
  }
  return { fields: { bench: 'settling', reports: size * STEPS, steps }, lines: linesOf(steps) }
}

function depositOf(number: number, vocabulary: readonly string[]): Deposit {
  const reading = makeReading(madeUpReport(number, vocabulary), { events: [], claims: [] })
  return { reading, origin: `made-up:${number}`, fetchedAt: null }
}

function linesOf(steps: readonly Step[]): readonly string[] {
  const names = ['reports', 'copies', 'seconds', 'CPU ms each', 'peak MB', 'file MB']
  return [names, ...steps.map((step) => Object.values(step))].map((cells) =>
    cells.map((cell) => String(cell).padStart(12)).join(''),
  )
}
