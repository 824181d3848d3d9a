import { writeFile } from 'node:fs/promises'
import type { CodedEvent } from '../src/types/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { bootstrap } from './measures/bootstrap.js'
import { type Answer, accuracy, classScores, macroF1 } from './measures/classScores.js'
import { round } from './measures/round.js'
import { scoreLine } from './measures/scoreLine.js'
import { chooseRecord } from './plover/chooseRecord.js'
import { foldRoot } from './plover/foldRoot.js'
import { type PloverRow, readPloverRows } from './plover/readPloverRows.js'
import { sideOfQuad } from './plover/sideOfQuad.js'
import { openReader, type SentenceReader } from './read/openReader.js'

interface PloverAnswer extends PloverRow {
  readonly record: CodedEvent | null
  readonly recordCount: number
  readonly root: string
  readonly saidRoot: string
  readonly saidQuad: string
}

/** Category and quad class of labelled sentences: code as always, let the marked spans choose among the records. */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const all = await readPloverRows(options.data, options.part)
  const rows = all.slice(0, options.limit ?? all.length)
  const reader = await openReader(options)
  const startedMs = performance.now()
  const answers = rows.map((row) => answer(row, reader))
  const seconds = (performance.now() - startedMs) / 1000
  if (options.errors) await writeFile(options.errors, describeErrors(answers))
  return report(answers, rows.length / seconds, reader)
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
    rows.map((row) => ({ gold: sideOfQuad(row.quad), said: sideOfQuad(row.saidQuad) }))
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
