import { writeFile } from 'node:fs/promises'
import type { CodedEvent } from '../src/types/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { bootstrap } from './measures/bootstrap.js'
import { type Answer, accuracy, classScores, macroF1 } from './measures/classScores.js'
import { hashShare } from './measures/hashShare.js'
import { readTsv } from './measures/readTsv.js'
import { round } from './measures/round.js'
import { scoreLine } from './measures/scoreLine.js'
import { chooseRecord } from './plover/chooseRecord.js'
import { type MarkedSentence, markedSpans } from './plover/markedSpans.js'
import { openReader, type SentenceReader } from './read/openReader.js'

interface PloverRow {
  readonly id: string
  readonly marked: MarkedSentence
  readonly root: string
  readonly quad: string
}

interface PloverAnswer extends PloverRow {
  readonly record: CodedEvent | null
  readonly recordCount: number
  readonly root: string
  readonly saidRoot: string
  readonly saidQuad: string
}

const YIELDING = new Set(['CONCEDE', 'RETREAT'])

/** Category and quad class of labelled sentences: code as always, let the marked spans choose among the records. */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const rows = await loadRows(options)
  const reader = await openReader(options)
  const startedMs = performance.now()
  const answers = rows.map((row) => answer(row, reader))
  const seconds = (performance.now() - startedMs) / 1000
  if (options.errors) await writeFile(options.errors, describeErrors(answers))
  return report(answers, rows.length / seconds, reader)
}

async function loadRows(options: BenchOptions): Promise<PloverRow[]> {
  const rows = await readTsv(options.data, ['sentence', 'marked_sentence', 'gold_root', 'gold_penta'])
  const parsed = rows.map((row) => ({
    id: row.get('sentence_id') ?? row.get('sentence') ?? '',
    marked: markedSpans(row.get('marked_sentence') ?? ''),
    root: foldRoot(row.get('gold_root') ?? ''),
    quad: row.get('gold_penta') ?? '',
  }))
  const inPart = parsed.filter((row) => options.part === 'all' || hashShare(row.id) < 0.2 === (options.part === 'dev'))
  return inPart.slice(0, options.limit ?? inPart.length)
}

function foldRoot(category: string): string {
  return YIELDING.has(category) ? 'YIELD' : category
}

function answer(row: PloverRow, reader: SentenceReader): PloverAnswer {
  const events = reader.read(row.marked.text).events
  const record = chooseRecord(events, row.marked)
  return {
    ...row,
    record,
    recordCount: events.length,
    saidRoot: record ? foldRoot(record.category) : 'NONE',
    saidQuad: record ? String(record.quad) : 'NONE',
  }
}

function report(answers: readonly PloverAnswer[], sentencesPerSecond: number, reader: SentenceReader): BenchResult {
  const roots = (rows: readonly PloverAnswer[]): Answer[] => rows.map((row) => ({ gold: row.root, said: row.saidRoot }))
  const quads = (rows: readonly PloverAnswer[]): Answer[] => rows.map((row) => ({ gold: row.quad, said: row.saidQuad }))
  const sides = (rows: readonly PloverAnswer[]): Answer[] =>
    rows.map((row) => ({ gold: sideOf(row.quad), said: sideOf(row.saidQuad) }))
  const scores = {
    rootMacroF1: (rows: readonly PloverAnswer[]) => macroF1(roots(rows)),
    rootAccuracy: (rows: readonly PloverAnswer[]) => accuracy(roots(rows)),
    quadMacroF1: (rows: readonly PloverAnswer[]) => macroF1(quads(rows)),
    binaryMacroF1: (rows: readonly PloverAnswer[]) => macroF1(sides(rows)),
  }
  const perClass = classScores(roots(answers))
  const values = Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, round(score(answers))]))
  const noneShare = answers.filter((row) => row.saidRoot === 'NONE').length / Math.max(1, answers.length)
  return {
    fields: {
      ...values,
      perClass: Object.fromEntries([...perClass].map(([name, s]) => [name, { ...s, f1: round(s.f1) }])),
      sentencesPerSecond: round(sentencesPerSecond, 1),
      n: answers.length,
      noneShare: round(noneShare),
      versions: reader.versions,
    },
    lines: [
      ...Object.entries(scores).map(([name, score]) => scoreLine(name, score(answers), bootstrap(answers, score))),
      `${'no record'.padEnd(20)} ${(noneShare * 100).toFixed(1)} %`,
      '',
      ...[...perClass].map(([name, s]) => classLine(name, s.precision, s.recall, s.f1, s.n)),
      '',
      `${answers.length} sentences, ${sentencesPerSecond.toFixed(0)} a second; ${JSON.stringify(reader.versions)}`,
    ],
  }
}

function sideOf(quad: string): string {
  if (quad === 'NONE') return quad
  return quad === '1' || quad === '2' ? 'cooperation' : 'conflict'
}

function classLine(name: string, precision: number, recall: number, f1: number, n: number): string {
  const share = (value: number): string => (value * 100).toFixed(1).padStart(5)
  return `${name.padEnd(20)} P ${share(precision)}  R ${share(recall)}  F1 ${share(f1)}  n ${n}`
}

function describeErrors(answers: readonly PloverAnswer[]): string {
  const wrong = answers.filter((row) => row.root !== row.saidRoot)
  const lines = wrong.map((row) =>
    [row.id, row.root, row.saidRoot, row.record?.rule ?? '-', `${row.recordCount} records`, row.marked.text].join('\t'),
  )
  return `id\tgold\tsaid\trule\trecords\tsentence\n${lines.join('\n')}\n`
}
