import { dataFolder, loadParts, makeReport, parseReport } from '../src/app/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { bootstrap } from './measures/bootstrap.js'
import { round } from './measures/round.js'
import { scoreLine } from './measures/scoreLine.js'
import { nameSpans } from './names/nameSpans.js'
import { readBio } from './names/readBio.js'

interface Counts {
  readonly right: number
  readonly said: number
  readonly gold: number
}

/** Exact spans of names of persons, organisations and places, against a text with BIO labels. */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const parts = await loadParts(dataFolder(), options.mode)
  const all = await readBio(options.data)
  const rows = all.slice(0, options.limit ?? all.length).map(({ text, names }): Counts => {
    const parsed = parseReport(makeReport({ text }), parts)
    const said = nameSpans(parsed, parts.ontology)
    const right = said.filter((one) => names.some((name) => name.start === one.start && name.end === one.end))
    return { right: right.length, said: said.length, gold: names.length }
  })
  const scores = { precision: precisionOf, recall: recallOf, f1: f1Of }
  const gold = rows.reduce((sum, row) => sum + row.gold, 0)
  return {
    fields: {
      ...Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, round(score(rows))])),
      n: gold,
      sentences: rows.length,
      versions: parts.versions,
    },
    lines: [
      ...Object.entries(scores).map(([name, score]) => scoreLine(name, score(rows), bootstrap(rows, score))),
      `${gold} names in ${rows.length} sentences; ${JSON.stringify(parts.versions)}`,
    ],
  }
}

function sumOf(rows: readonly Counts[], key: keyof Counts): number {
  return rows.reduce((sum, row) => sum + row[key], 0)
}

function precisionOf(rows: readonly Counts[]): number {
  return sumOf(rows, 'right') / Math.max(1, sumOf(rows, 'said'))
}

function recallOf(rows: readonly Counts[]): number {
  return sumOf(rows, 'right') / Math.max(1, sumOf(rows, 'gold'))
}

function f1Of(rows: readonly Counts[]): number {
  return (2 * sumOf(rows, 'right')) / Math.max(1, sumOf(rows, 'said') + sumOf(rows, 'gold'))
}
