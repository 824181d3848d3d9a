import { writeFile } from 'node:fs/promises'
import type { BenchOptions, BenchResult } from './Bench.js'
import { bootstrap } from './measures/bootstrap.js'
import { type Answer, accuracy, classScores } from './measures/classScores.js'
import { readTsv } from './measures/readTsv.js'
import { round } from './measures/round.js'
import { scoreLine } from './measures/scoreLine.js'
import { mostCertain } from './plover/chooseRecord.js'
import { openReader } from './read/openReader.js'

interface HeadlineAnswer {
  readonly sentence: string
  readonly category: Answer
  /** Null where the row has no mode. */
  readonly mode: Answer | null
  readonly rule: string
}

/** Category and mode of labelled headlines: the most certain record answers, `NONE` where there is none. */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const rows = await readTsv(options.data, ['sentence', 'event', 'mode'])
  const reader = await openReader(options.mode)
  const answers = rows.slice(0, options.limit ?? rows.length).map((row): HeadlineAnswer => {
    const sentence = row.get('sentence') ?? ''
    const record = mostCertain(reader.read(sentence).events)
    const goldMode = row.get('mode') ?? ''
    return {
      sentence,
      category: { gold: row.get('event') ?? '', said: record?.category ?? 'NONE' },
      mode: goldMode === '' ? null : { gold: goldMode, said: record?.mode ?? 'NONE' },
      rule: record?.rule ?? '-',
    }
  })
  if (options.errors) await writeFile(options.errors, describeErrors(answers))
  const withMode = answers.filter((answer) => answer.mode !== null)
  const categoryScore = (sample: readonly HeadlineAnswer[]) => accuracy(sample.map((answer) => answer.category))
  const modeScore = (sample: readonly HeadlineAnswer[]) => accuracy(sample.flatMap((answer) => answer.mode ?? []))
  const perClass = classScores(answers.map((answer) => answer.category))
  return {
    fields: {
      categoryAccuracy: round(categoryScore(answers)),
      modeAccuracy: round(modeScore(withMode)),
      perClass: Object.fromEntries(perClass),
      n: answers.length,
      versions: reader.versions,
    },
    lines: [
      scoreLine('categoryAccuracy', categoryScore(answers), bootstrap(answers, categoryScore)),
      scoreLine('modeAccuracy', modeScore(withMode), bootstrap(withMode, modeScore)),
      ...[...perClass].map(([name, score]) => `${name.padEnd(20)} F1 ${(score.f1 * 100).toFixed(1)}  n ${score.n}`),
      `${answers.length} headlines, ${withMode.length} with a mode; ${JSON.stringify(reader.versions)}`,
    ],
  }
}

function describeErrors(answers: readonly HeadlineAnswer[]): string {
  const wrong = answers.filter(({ category }) => category.gold !== category.said)
  return wrong.map((one) => `${one.category.gold}\t${one.category.said}\t${one.rule}\t${one.sentence}\n`).join('')
}
