import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PARSER_TEMPLATES } from './parserTemplates.js'
import type { Label } from '../../src/language/tagging/Tagger.js'
import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'
import { harvestForms } from '../lexica/harvestForms.js'
import { convertTags } from '../silver/convertTags.js'
import type { SilverSentence } from '../silver/readSilver.js'
import { encodeModel } from './encodeModel.js'
import { encodeTagger } from './encodeTagger.js'
import { freezeWeights } from './freezeWeights.js'
import { jackknifeTags } from './jackknifeTags.js'
import { JACKKNIFE_SETTINGS, PARSER_SETTINGS, TAGGER_SETTINGS } from './settings.js'
import type { TaggedExample } from './TaggedExample.js'
import { toTaggedExample } from './TaggedExample.js'
import { toParserExample } from './toParserExample.js'
import type { ParserExample } from './trainParser.js'
import { trainParser } from './trainParser.js'
import type { TaggerTraining } from './trainTagger.js'
import { trainTagger } from './trainTagger.js'

export interface PerceptronTraining {
  readonly sentences: readonly TreebankSentence[]
  /** May be empty. */
  readonly silver: readonly SilverSentence[]
  /** The text of irregular-verbs.txt. */
  readonly irregularVerbs: string
  /** The folder that tagger.bin and perceptron.bin are written to. */
  readonly out: string
  readonly seed: number
  readonly log: (line: string) => void
}

/** Trains tagger and transition parser and writes their model files. */
export function trainPerceptrons(training: PerceptronTraining): void {
  const { sentences, silver, out, seed, log } = training
  const forms = harvestForms(silver, training.irregularVerbs)
  const tagging = { seed, forms, log, epochs: TAGGER_SETTINGS.epochs, minCount: TAGGER_SETTINGS.minCount }
  writeTagger(sentences, silver, tagging, join(out, 'tagger.bin'))
  const { folds, epochs } = JACKKNIFE_SETTINGS
  const tags = jackknifeTags(sentences, [], folds, { ...tagging, epochs })
  writeParser(sentences, tags, training, join(out, 'perceptron.bin'))
}

function writeTagger(
  sentences: readonly TreebankSentence[],
  silver: readonly SilverSentence[],
  options: TaggerTraining,
  path: string,
): void {
  const trained = trainTagger(
    [...sentences.map(toTaggedExample), ...silver.filter(isUsable).map(toSilverExample)],
    options,
  )
  writeFileSync(path, encodeTagger(trained, TAGGER_SETTINGS.threshold))
}

/** Neither a fragment nor a table. */
function isUsable({ forms }: SilverSentence): boolean {
  return forms.length > 4 && forms.length < 60
}

function toSilverExample(sentence: SilverSentence): TaggedExample {
  return { forms: sentence.forms, labels: convertTags(sentence), weight: TAGGER_SETTINGS.silverWeight }
}

function writeParser(
  sentences: readonly TreebankSentence[],
  tags: readonly (readonly Label[])[],
  { seed, log }: PerceptronTraining,
  path: string,
): void {
  const relations = [...new Set(sentences.flatMap((sentence) => sentence.relations))].sort()
  const idOf = new Map(relations.map((relation, id) => [relation, id]))
  const examples = sentences.map((sentence, i): ParserExample => {
    const ids = sentence.relations.map((relation) => idOf.get(relation) ?? 0)
    return toParserExample(sentence.forms, tags[i] ?? [], sentence.heads, ids)
  })
  const { exploration, choosing, final } = PARSER_SETTINGS
  const common = { relations, seed, exploration, log }
  const first = trainParser(examples, {
    ...common,
    epochs: choosing.epochs,
    minCount: choosing.minCount,
    allowed: null,
  })
  const allowed = new Set<number>()
  first.forEachAverage(choosing.threshold, (key) => allowed.add(key))
  log(`${allowed.size} of ${first.rowCount} parser features go on`)
  const weights = trainParser(examples, { ...common, epochs: final.epochs, minCount: 0, allowed })
  writeFileSync(
    path,
    encodeModel(
      { kind: 'perceptron', relations, templates: PARSER_TEMPLATES },
      freezeWeights(weights, final.threshold),
    ),
  )
}
