import { readFileSync } from 'node:fs'
import { isCopying, LineageIndex, type LineageKnowledge, sketchReport } from '../../src/analysis/index.js'
import type { BenchResult } from '../Bench.js'
import { round } from '../measures/round.js'
import { madeUpReport, originOf } from './madeUpReport.js'
import { wordsByFrequency } from './wordsByFrequency.js'

/** Parts of the whole at which time and memory are noted. */
const STEPS = [0.1, 0.3, 1]

interface Step {
  readonly reports: number
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakRssMb: number
  readonly links: number
}

/** Adds made-up reports to an index one after another; notes time and memory on the way, and how many copies were seen. */
export function measureGrowth(reports: number, knowledge: LineageKnowledge): BenchResult {
  const vocabulary = wordsByFrequency(readFileSync('bench/lineage/stories.txt', 'utf8'))
  const numberOf = (id: string) => Number(id.slice('made-up:'.length))
  const texts: string[] = []
  const index = new LineageIndex(knowledge, (id) => texts[numberOf(id)] ?? '')
  const marks = STEPS.map((part) => Math.round(part * reports))
  const steps: Step[] = []
  let [links, copies, seen] = [0, 0, 0]
  const [startMs, startCpu] = [performance.now(), process.cpuUsage().user]
  for (let number = 0; number < reports; number++) {
    const report = madeUpReport(number, vocabulary)
    texts.push(report.text)
    const sketched = sketchReport(report, knowledge)
    index.countSentences(sketched.sketch)
    const found = index.add(report, sketched).filter(isCopying)
    links += found.length
    const origin = originOf(number)
    if (origin !== number) {
      copies++
      if (found.some(({ earlier, later }) => originOf(numberOf(earlier === report.id ? later : earlier)) === origin))
        seen++
    }
    if (!marks.includes(number + 1)) continue
    const seconds = (performance.now() - startMs) / 1000
    const cpuSeconds = (process.cpuUsage().user - startCpu) / 1e6
    steps.push({
      reports: number + 1,
      seconds,
      cpuSeconds,
      peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
      links,
    })
  }
  return describe(steps, copies, seen)
}

function describe(steps: readonly Step[], copies: number, seen: number): BenchResult {
  const reports = steps.at(-1)?.reports ?? 0
  return {
    fields: {
      bench: 'lineage',
      reports,
      copiesSeen: round(seen / Math.max(1, copies)),
      steps: steps.map((step) => ({ ...step, seconds: round(step.seconds), cpuSeconds: round(step.cpuSeconds) })),
    },
    lines: [
      `${reports} made-up reports, ${copies} of them copies; ${((100 * seen) / Math.max(1, copies)).toFixed(1)} % of those were linked to their family`,
      `${'reports'.padStart(9)} ${'seconds'.padStart(9)} ${'CPU s'.padStart(9)} ${'ms each'.padStart(9)} ${'peak MB'.padStart(9)} ${'links'.padStart(9)}`,
      ...steps.map((step) =>
        [
          step.reports,
          step.seconds.toFixed(1),
          step.cpuSeconds.toFixed(1),
          ((1000 * step.cpuSeconds) / step.reports).toFixed(2),
          step.peakRssMb,
          step.links,
        ]
          .map((cell) => String(cell).padStart(9))
          .join(' '),
      ),
    ],
  }
}
