import { makeReport, readReport } from '../src/app/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { round } from './measures/round.js'
import { countSides } from './read/countSides.js'
import { loadDrafts } from './read/loadDrafts.js'
import { loadCoder } from './read/openReader.js'

/** Reports read before the clock starts: the compiler warms up. */
const WARM_UP_REPORTS = 5

/** Speed and memory from raw text to records, on one core. */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const drafts = await loadDrafts(options.data, options.limit)
  const loadStartMs = performance.now()
  const parts = await loadCoder(options.mode, options.coder)
  const loadMs = performance.now() - loadStartMs
  for (const draft of drafts.slice(0, WARM_UP_REPORTS)) readReport(makeReport(draft), parts)
  const counts = { sentences: 0, words: 0, events: 0, claims: 0 }
  const sides = { bothKnown: 0, noneKnown: 0 }
  const startMs = performance.now()
  const startCpu = process.cpuUsage()
  for (const draft of drafts) {
    const { sentences, events, claims, report } = readReport(makeReport(draft), parts)
    counts.sentences += sentences.length
    counts.events += events.length
    counts.claims += claims.length
    const { bothKnown, noneKnown } = countSides(events)
    sides.bothKnown += bothKnown
    sides.noneKnown += noneKnown
    counts.words += report.text.match(/\S+/g)?.length ?? 0
  }
  const seconds = (performance.now() - startMs) / 1000
  const cpuSeconds = process.cpuUsage(startCpu).user / 1e6
  const fields = {
    reportsPerSecond: round(drafts.length / seconds, 2),
    sentencesPerSecond: round(counts.sentences / seconds, 1),
    wordsPerSecond: Math.round(counts.words / seconds),
    /** The same against the processor's time: what an idle machine would show. */
    sentencesPerCpuSecond: round(counts.sentences / cpuSeconds, 1),
    eventsPerReport: round(counts.events / Math.max(1, drafts.length), 2),
    eventsPerSentence: round(counts.events / Math.max(1, counts.sentences), 3),
    /** Records with a code on either side, and records without any code. */
    bothSidesShare: round(sides.bothKnown / Math.max(1, counts.events), 3),
    recordsWithoutCode: sides.noneKnown,
    claimsPerReport: round(counts.claims / Math.max(1, drafts.length), 2),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    loadMs: Math.round(loadMs),
    mode: options.mode,
    n: drafts.length,
    sentences: counts.sentences,
    versions: parts.versions,
  }
  return { fields, lines: Object.entries(fields).map(([name, value]) => `${name.padEnd(22)} ${asText(value)}`) }
}

function asText(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
