import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'
import { harvestForms } from '../lexica/harvestForms.js'
import { convertTags } from '../silver/convertTags.js'
import type { SilverSentence } from '../silver/readSilver.js'
import { encodeParser } from './encodeParser.js'
import { encodeTagger } from './encodeTagger.js'
import { jackknifeTags } from './jackknifeTags.js'
import { pruneAndTrain } from './pruneAndTrain.js'
import type { PerceptronSettings } from './settings.js'
import { toTaggedExample } from './TaggedExample.js'
import { listRelations, toParserExample } from './toParserExample.js'
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
  readonly settings: PerceptronSettings
  readonly log: (line: string) => void
}

/** Trains tagger and transition parser and writes their model files. */
export function trainPerceptrons(training: PerceptronTraining): void {
  const { sentences, silver, out, seed, settings, log } = training
  const forms = harvestForms(silver, training.irregularVerbs)
  const { epochs, minCount, threshold, silverWeight } = settings.tagger
  const tagging = { seed, forms, log, epochs, minCount }
  const silverExamples = silver
    .filter(isUsable)
    .map((sentence) => ({ forms: sentence.forms, labels: convertTags(sentence), weight: silverWeight }))
  const tagger = trainTagger([...sentences.map(toTaggedExample), ...silverExamples], tagging)
  writeFileSync(join(out, 'tagger.bin'), encodeTagger(tagger, threshold))

  const tags = jackknifeTags(sentences, settings.jackknife.folds, { ...tagging, epochs: settings.jackknife.epochs })
  const relations = listRelations(sentences)
  const examples = sentences.map((sentence, i) => toParserExample({ ...sentence, tags: tags[i] ?? [] }, relations))
  const weights = pruneAndTrain(examples, { ...settings.parser, relations, seed, log })
  writeFileSync(join(out, 'perceptron.bin'), encodeParser(relations, weights, settings.parser.final.threshold))
}

/** Neither a fragment nor a table. */
function isUsable({ forms }: SilverSentence): boolean {
  return forms.length > 4 && forms.length < 60
}
