import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFolder } from '../src/app/package/index.js'
import {
  commitmentOf,
  type EmbeddingLexicon,
  type FactualityModel,
  featuresOfPredicate,
  parseEmbeddings,
  readFactualityModel,
  readPredicate,
  scoreScales,
  statusOf,
} from '../src/coder/reading/index.js'
import type { TreeSentence } from '../src/coder/tree/index.js'
import { parseTokens } from '../src/language/index.js'
import type { EventStatus } from '../src/types/index.js'
import type { BenchOptions, BenchResult } from './Bench.js'
import { type FactualityRow, readRows } from './factuality/readRows.js'
import { SCALES, type Scale, scaleOfFile } from './factuality/scaleOfFile.js'
import { treeOfWords } from './factuality/treeOfWords.js'
import { bootstrap } from './measures/bootstrap.js'
import { round } from './measures/round.js'
import { openLanguage } from './read/openLanguage.js'

interface Judged {
  readonly row: FactualityRow
  readonly status: EventStatus
  /** Our number on each scale. */
  readonly said: Readonly<Record<Scale, number>>
}

/**
 * Factuality of judged words: how near our number comes to that of human readers, on the scale that the set's guide
 * asks for. Attribution is left aside.
 */
export async function run(options: BenchOptions): Promise<BenchResult> {
  const all = await readRows(options.data)
  const rows = all.slice(0, options.limit ?? all.length)
  const language = await openLanguage(options.mode)
  const embeddings = join(dataFolder(), 'lexicon/embedding.txt')
  const lexicon = parseEmbeddings(await readFile(embeddings, 'utf8'), embeddings)
  const model = readFactualityModel(new Uint8Array(await readFile(join(dataFolder(), 'models/en/factuality.bin'))))
  const sentences = [...new Set(rows.map((row) => row.words))]
  const parsed = parseTokens(sentences, language, options.mode)
  const trees = new Map(sentences.map((words, index) => [words, treeOfWords(parsed[index] ?? [])]))
  const judged = rows.flatMap((row) => {
    const tree = trees.get(row.words)
    return tree ? [judge(row, tree, lexicon, model)] : []
  })
  const scale = scaleOfFile(options.data, rows)
  if (options.errors) await writeFile(options.errors, describe(judged, scale))
  return report(judged, scale, { language: language.version, factuality: model.version })
}

/** Our answer to a judged word. What the learned scales say is taken as it is; records keep it in their status's range. */
function judge(row: FactualityRow, tree: TreeSentence, lexicon: EmbeddingLexicon, model: FactualityModel): Judged {
  const reading = readPredicate(tree, row.word, lexicon)
  const scores = scoreScales(model, featuresOfPredicate(tree, row.word, reading, lexicon))
  const { status, factuality } = statusOf(reading, [], scores)
  return {
    row,
    status,
    said: { certainty: factuality, commitment: commitmentOf(reading), occurrence: scores.occurrence },
  }
}

function report(judged: readonly Judged[], scale: Scale, versions: Readonly<Record<string, string>>): BenchResult {
  const maeOn = (which: Scale, sample: readonly Judged[]): number =>
    mean(sample.map(({ row, said }) => Math.abs(row.label - said[which])))
  const mae = (sample: readonly Judged[]): number => maeOn(scale, sample)
  const correlation = (sample: readonly Judged[]): number => pearson(scale, sample)
  const floor = mean(judged.map(({ row }) => Math.abs(row.label - 3)))
  const fields = {
    mae: round(mae(judged)),
    pearson: round(correlation(judged)),
    n: judged.length,
    constantMae: round(floor),
    scale,
  }
  return {
    fields: { ...fields, versions },
    lines: [
      line('MAE', mae(judged), bootstrap(judged, mae)),
      line('Pearson', correlation(judged), bootstrap(judged, correlation)),
      `constant 3.0: MAE ${floor.toFixed(3)}`,
      `scale: ${scale}; for comparison ${SCALES.filter((other) => other !== scale)
        .map((other) => `${other} ${maeOn(other, judged).toFixed(3)} / ${pearson(other, judged).toFixed(3)}`)
        .join(', ')}`,
      `${judged.length} judged words; ${JSON.stringify(versions)}`,
    ],
  }
}

function line(name: string, value: number, { low, high }: { low: number; high: number }): string {
  return `${name.padEnd(8)} ${value.toFixed(3)}   [${low.toFixed(3)}, ${high.toFixed(3)}]`
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function pearson(which: Scale, sample: readonly Judged[]): number {
  const golds = sample.map(({ row }) => row.label)
  const saids = sample.map(({ said }) => said[which])
  const [goldMean, saidMean] = [mean(golds), mean(saids)]
  const product = mean(sample.map(({ row, said }) => (row.label - goldMean) * (said[which] - saidMean)))
  const spread = (values: readonly number[], middle: number): number =>
    Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
  const scale = spread(golds, goldMean) * spread(saids, saidMean)
  return scale === 0 ? 0 : product / scale
}

function describe(judged: readonly Judged[], scale: Scale): string {
  return judged
    .map(({ row, status, said }) => {
      const words = row.words.map((word, index) => (index === row.word ? `[${word}]` : word)).join(' ')
      return `${row.label.toFixed(2)}\t${said[scale].toFixed(2)}\t${status}\t${words}\n`
    })
    .join('')
}
