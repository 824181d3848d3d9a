import { splitSentences } from '../src/language/index.js'
import type { Span } from '../src/types/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { loadEnglish } from './loadEnglish.js'
import { bootstrap } from './measures/bootstrap.js'
import { round } from './measures/round.js'
import { scoreLine } from './measures/scoreLine.js'

import { groupDocuments, layOutDocument } from './treebank/layOutDocument.js'
import { readTreebankFile } from './treebank/readTreebankFile.js'

/** What is right, what we found and what there was, in one document. */
interface Matches {
  readonly right: number
  readonly found: number
  readonly gold: number
}

/** Measures sentences and words from raw text against a treebank. */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const language = await loadEnglish('fast')
  const documents = groupDocuments(readTreebankFile(options.data)).map(layOutDocument)
  const found = documents.map(({ text }) => splitSentences(text, language.tokenLexicon))
  const words = documents.map((document, i) =>
    match(
      document.words,
      (found[i] ?? []).flatMap(({ tokens }) => tokens),
    ),
  )
  const sentences = documents.map((document, i) => match(document.sentences, found[i] ?? []))
  const tokenF1 = f1(words)
  const sentenceF1 = f1(sentences)
  const n = total(words, 'gold')
  const sentenceCount = total(sentences, 'gold')
  return {
    fields: {
      bench: 'tokens',
      tokenF1: round(tokenF1),
      sentenceF1: round(sentenceF1),
      n,
      sentences: sentenceCount,
      versions: { language: language.version },
    },
    lines: [
      `${n} words in ${sentenceCount} sentences; language ${language.version}`,
      scoreLine('word F1', tokenF1, bootstrap(words, f1)),
      scoreLine('sentence F1', sentenceF1, bootstrap(sentences, f1)),
    ],
  }
}

function match(gold: readonly Span[], found: readonly Span[]): Matches {
  const goldKeys = new Set(gold.map(keyOf))
  return { right: found.filter((span) => goldKeys.has(keyOf(span))).length, found: found.length, gold: gold.length }
}

function keyOf({ start, end }: Span): string {
  return `${start} ${end}`
}

function f1(matches: readonly Matches[]): number {
  return (2 * total(matches, 'right')) / (total(matches, 'found') + total(matches, 'gold'))
}

function total(matches: readonly Matches[], field: keyof Matches): number {
  return matches.reduce((sum, entry) => sum + entry[field], 0)
}
