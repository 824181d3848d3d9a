import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { TreebankSentence } from '../src/language/treebank/parseConllu.js'
import { trainBilstm } from './bilstm/trainBilstm.js'
import { harvestLemmas } from './lexica/harvestLemmas.js'
import { readWrittenLemmas } from './lexica/readWrittenLemmas.js'
import { SHIPPED_SETTINGS } from './perceptron/settings.js'
import { trainPerceptrons } from './perceptron/trainPerceptrons.js'
import { readSilver } from './silver/readSilver.js'
import { isReadable, readTreebank } from './treebank/readTreebank.js'

const PARTS = ['lists', 'perceptron', 'bilstm']

const HELP = `npm run train -- --treebanks DIR [--silver FILE] --out DIR [--only lists|perceptron|bilstm]
    [--lists DIR] [--seed N] [--steps N] [--python PROGRAM] [--work DIR]

  --treebanks  folder of *-train.conllu.gz and *-dev.conllu.gz
  --silver     machine-annotated news text: id form lemma xpos entity head relation start end
  --out        folder for tagger.bin, perceptron.bin, bilstm.bin
  --lists      folder of the word lists (default data/language/en); lemma lists are rewritten there
  --work       folder for intermediate files (default in the system's temporary folder)
  --only       one part of the work; all of it without
`

function main(): number {
  const { values } = parseArgs({
    options: {
      treebanks: { type: 'string' },
      silver: { type: 'string' },
      out: { type: 'string' },
      lists: { type: 'string', default: 'data/language/en' },
      only: { type: 'string' },
      seed: { type: 'string', default: '1' },
      steps: { type: 'string', default: '24000' },
      python: { type: 'string', default: 'python3' },
      work: { type: 'string', default: join(tmpdir(), 'sitrep-training') },
    },
  })
  const { treebanks, silver, out, lists, only, python, work } = values
  const seed = Number(values.seed)
  if (treebanks === undefined || out === undefined) return usage('--treebanks and --out are needed')
  if (only !== undefined && !PARTS.includes(only)) return usage(`--only is one of ${PARTS.join(', ')}`)
  if (!Number.isInteger(seed)) return usage('--seed is a whole number')
  for (const path of [treebanks, silver]) {
    if (path !== undefined && !existsSync(path)) return usage(`there is no ${path}`)
  }
  mkdirSync(out, { recursive: true })
  const wants = (part: string): boolean => only === undefined || only === part
  const sentences = readTraining(treebanks)
  if (wants('lists')) writeLists(sentences, lists)
  if (wants('perceptron')) {
    const irregularVerbs = readFileSync(join(lists, 'irregular-verbs.txt'), 'utf8')
    const settings = SHIPPED_SETTINGS
    const silverSentences = silver === undefined ? [] : readSilver(silver)
    trainPerceptrons({ sentences, silver: silverSentences, irregularVerbs, out, seed, settings, log: report })
  }
  if (wants('bilstm')) {
    mkdirSync(work, { recursive: true })
    const options = { treebanks, out: join(out, 'bilstm.bin'), work, python, steps: Number(values.steps), seed }
    trainBilstm(silver === undefined ? options : { ...options, silver })
  }
  return 0
}

function usage(message: string): number {
  process.stderr.write(`train: ${message}\n\n${HELP}`)
  return 2
}

/** The sentences of every training file, files in order of name. */
function readTraining(folder: string): TreebankSentence[] {
  const files = readdirSync(folder).filter((file) => /-train\.conllu(?:\.gz)?$/.test(file))
  return files.sort().flatMap((file) => readTreebank(join(folder, file)).filter(isReadable))
}

function writeLists(sentences: readonly TreebankSentence[], folder: string): void {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const written = readWrittenLemmas(read('irregular-verbs.txt'), read('lemma-additions.txt'))
  const { exceptions, verbsInE } = harvestLemmas(sentences, written)
  const origin =
    '# Origin: harvested by training/train.ts from UD English EWT and GUM (train), irregular-verbs.txt and lemma-additions.txt.'
  const lemmas = '# Lemmas that the rules would miss: form in lower case, Penn tag, lemma; tabs between.'
  const verbs = '# Verbs that end in e: "striking" comes from strike, "asking" not from aske.'
  writeFileSync(join(folder, 'lemma-exceptions.txt'), `${lemmas}\n${origin}\n${exceptions}\n`)
  writeFileSync(join(folder, 'verbs-in-e.txt'), `${verbs}\n${origin}\n${verbsInE}\n`)
}

function report(line: string): void {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`)
}

process.exitCode = main()
