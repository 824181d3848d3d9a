import { parseTokens } from '../src/language/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { loadEnglish } from './loadEnglish.js'
import { bootstrap } from './measures/bootstrap.js'
import { round } from './measures/round.js'
import { scoreLine } from './measures/scoreLine.js'

import type { ParseMatches } from './treebank/countMatches.js'
import { countMatches, share } from './treebank/countMatches.js'
import { readTreebankFile } from './treebank/readTreebankFile.js'
import { scoreRelations } from './treebank/scoreRelations.js'

/** Sentences read before the clock starts, so that compilation is not measured. */
const WARM_UP = 300

const SCORES: readonly (readonly [field: string, title: string, right: keyof ParseMatches, of: keyof ParseMatches])[] =
  [
    ['upos', 'UPOS', 'upos', 'words'],
    ['xpos', 'XPOS', 'xpos', 'words'],
    ['lemmas', 'lemmas', 'lemmas', 'words'],
    ['uas', 'UAS', 'heads', 'words'],
    ['las', 'LAS', 'labelled', 'words'],
    ['lasNoPunct', 'LAS, no punctuation', 'labelledNoPunct', 'wordsNoPunct'],
  ]

/** Measures tagging and parsing of a treebank's own words; relations are compared without subtypes. */
export async function run({ data, mode }: BenchOptions): Promise<BenchResult> {
  const language = await loadEnglish(mode)
  const gold = readTreebankFile(data)
  const forms = gold.map((sentence) => sentence.forms)
  parseTokens(forms.slice(0, WARM_UP), language, mode)
  const started = performance.now()
  const parsed = parseTokens(forms, language, mode)
  const seconds = (performance.now() - started) / 1000
  const matches = gold.map((sentence, i) => countMatches(sentence, parsed[i] ?? []))
  const n = matches.reduce((sum, { words }) => sum + words, 0)
  const perRelation = scoreRelations(gold, parsed)
  const wordsPerSecond = Math.round(n / seconds)
  const sentencesPerSecond = Math.round(gold.length / seconds)
  const scores = SCORES.map(([field, , right, of]) => [field, round(share(matches, right, of))] as const)
  const table = SCORES.map(([, title, right, of]) =>
    scoreLine(
      title,
      share(matches, right, of),
      bootstrap(matches, (sample) => share(sample, right, of)),
    ),
  )
  const relations = Object.entries(perRelation).map(
    ([relation, score]) => `  ${relation.padEnd(18)} ${(100 * score.f1).toFixed(1).padStart(5)}   n = ${score.n}`,
  )
  return {
    fields: {
      bench: 'parse',
      mode,
      ...Object.fromEntries(scores),
      perRelation,
      wordsPerSecond,
      sentencesPerSecond,
      n,
      sentences: gold.length,
      versions: { language: language.version },
    },
    lines: [
      `${n} words in ${gold.length} sentences, ${mode} mode; language ${language.version}`,
      ...table,
      'F1 of relations:',
      ...relations,
      `${wordsPerSecond} words/s, ${sentencesPerSecond} sentences/s`,
    ],
  }
}
