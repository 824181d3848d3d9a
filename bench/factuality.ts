import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFolder } from '../src/app/package/index.js'
import { type EventReality, parseEmbeddings, readPredicate, statusOf } from '../src/coder/reading/index.js'
import { indexTree, type TreeSentence } from '../src/coder/tree/index.js'
import { type ParsedWord, parseTokens } from '../src/language/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { type FactualityRow, readRows } from './factuality/readRows.js'
import { bootstrap } from './measures/bootstrap.js'
import { round } from './measures/round.js'
import { openLanguage } from './read/openLanguage.js'

interface Judged {
  readonly row: FactualityRow
  readonly said: EventReality
}

/** Factuality of judged words: how near our number comes to that of human readers. Attribution is left aside. */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const all = await readRows(options.data)
  const rows = all.slice(0, options.limit ?? all.length)
  const language = await openLanguage(options.mode)
  const embeddings = join(dataFolder(), 'lexicon/embedding.txt')
  const lexicon = parseEmbeddings(await readFile(embeddings, 'utf8'), embeddings)
  const sentences = [...new Set(rows.map((row) => row.words))]
  const parsed = parseTokens(sentences, language, options.mode)
  const trees = new Map(sentences.map((words, index) => [words, treeOf(parsed[index] ?? [])]))
  const judged = rows.flatMap((row): Judged[] => {
    const tree = trees.get(row.words)
    return tree ? [{ row, said: statusOf(readPredicate(tree, row.word, lexicon), []) }] : []
  })
  if (options.errors) await writeFile(options.errors, describe(judged))
  return report(judged, language.version)
}

function treeOf(words: readonly ParsedWord[]): TreeSentence {
  const tokens = words.map((word) => ({ ...word, start: 0, end: 0 }))
  return indexTree({ index: 0, paragraph: 0, kind: 'prose', start: 0, end: 0, tokens })
}

function report(judged: readonly Judged[], language: string): BenchResult {
  const mae = (sample: readonly Judged[]): number =>
    mean(sample.map(({ row, said }) => Math.abs(row.label - said.factuality)))
  const floor = mean(judged.map(({ row }) => Math.abs(row.label - 3)))
  const fields = {
    mae: round(mae(judged)),
    pearson: round(pearson(judged)),
    n: judged.length,
    constantMae: round(floor),
  }
  return {
    fields: { ...fields, versions: { language } },
    lines: [
      line('MAE', mae(judged), bootstrap(judged, mae)),
      line('Pearson', pearson(judged), bootstrap(judged, pearson)),
      `constant 3.0: MAE ${floor.toFixed(3)}`,
      `${judged.length} judged words; language ${language}`,
    ],
  }
}

function line(name: string, value: number, { low, high }: { low: number; high: number }): string {
  return `${name.padEnd(8)} ${value.toFixed(3)}   [${low.toFixed(3)}, ${high.toFixed(3)}]`
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function pearson(sample: readonly Judged[]): number {
  const golds = sample.map(({ row }) => row.label)
  const saids = sample.map(({ said }) => said.factuality)
  const [goldMean, saidMean] = [mean(golds), mean(saids)]
  const product = mean(sample.map(({ row, said }) => (row.label - goldMean) * (said.factuality - saidMean)))
  const spread = (values: readonly number[], middle: number): number =>
    Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
  const scale = spread(golds, goldMean) * spread(saids, saidMean)
  return scale === 0 ? 0 : product / scale
}

function describe(judged: readonly Judged[]): string {
  return judged
    .map(({ row, said }) => {
      const words = row.words.map((word, index) => (index === row.word ? `[${word}]` : word)).join(' ')
      return `${row.label.toFixed(2)}\t${said.factuality.toFixed(2)}\t${said.status}\t${words}\n`
    })
    .join('')
}
