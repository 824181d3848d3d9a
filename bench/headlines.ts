import { writeFile } from 'node:fs/promises'
import type { BenchOptions, BenchResult } from './Bench.js'
import { type LabelledHeadline, readHeadlines } from './headlines/readHeadlines.js'
import { bootstrap } from './measures/bootstrap.js'
import { accuracy, classScores } from './measures/classScores.js'
import { round } from './measures/round.js'
import { scoreLine } from './measures/scoreLine.js'
import { mostCertain } from './plover/chooseRecord.js'
import { openReader } from './read/openReader.js'

interface HeadlineAnswer extends LabelledHeadline {
  readonly said: { readonly category: string; readonly mode: string; readonly rule: string }
}

/** Category and mode of labelled headlines: the most certain record answers, `NONE` where there is none. */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const headlines = await readHeadlines(options)
  const reader = await openReader(options)
  const answers = headlines.map((labelled): HeadlineAnswer => {
    const record = mostCertain(reader.read(labelled.headline).events)
    const said = { category: record?.category ?? 'NONE', mode: record?.mode ?? 'NONE', rule: record?.rule ?? '-' }
    return { ...labelled, said }
  })
  if (options.errors) await writeFile(options.errors, describeErrors(answers))
  const withMode = answers.filter((answer) => answer.mode !== null)
  const dropped = answers.filter((answer) => answer.hasDroppedMode).length
  const perClass = classScores(answers.map(categoryAnswer))
  return {
    fields: {
      categoryAccuracy: round(categoryScore(answers)),
      modeAccuracy: round(modeScore(withMode)),
      perClass: Object.fromEntries(perClass),
      n: answers.length,
      withMode: withMode.length,
      modesWithoutCounterpart: dropped,
      versions: reader.versions,
    },
    lines: [
      scoreLine('categoryAccuracy', categoryScore(answers), bootstrap(answers, categoryScore)),
      scoreLine('modeAccuracy', modeScore(withMode), bootstrap(withMode, modeScore)),
      ...[...perClass].map(([name, score]) => `${name.padEnd(20)} F1 ${(score.f1 * 100).toFixed(1)}  n ${score.n}`),
      `${answers.length} headlines, ${withMode.length} with a mode; ${JSON.stringify(reader.versions)}`,
      `${dropped} left out of the mode score: PLOVER 2 has no such mode`,
    ],
  }
}

function categoryAnswer({ category, said }: HeadlineAnswer) {
  return { gold: category, said: said.category }
}

function categoryScore(answers: readonly HeadlineAnswer[]): number {
  return accuracy(answers.map(categoryAnswer))
}

function modeScore(answers: readonly HeadlineAnswer[]): number {
  return accuracy(answers.map(({ mode, said }) => ({ gold: mode ?? '', said: said.mode })))
}

/** Wrong categories, and wrong modes of right ones, one a line. */
function describeErrors(answers: readonly HeadlineAnswer[]): string {
  return answers
    .filter(({ category, mode, said }) => category !== said.category || (mode !== null && mode !== said.mode))
    .map(({ category, mode, said, headline }) => {
      const gold = mode === null ? category : `${category}-${mode}`
      return `${gold}\t${said.category}-${said.mode}\t${said.rule}\t${headline}\n`
    })
    .join('')
}
