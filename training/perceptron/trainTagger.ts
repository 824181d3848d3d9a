import { hashFeatures } from '../../src/language/features/hashFeatures.js'
import { readTaggerAtoms } from '../../src/language/tagging/readTaggerAtoms.js'
import type { Label, TaggerLexicon } from '../../src/language/tagging/Tagger.js'
import { createTaggerFeatures, createWordCache, lexiconKey } from '../../src/language/tagging/Tagger.js'
import { highest, prepareTaggerSentence } from '../../src/language/tagging/tagSentence.js'
import { countTags, findCertainWords, hashClasses, hashForms, nameClasses } from './harvestLexicon.js'
import { seededRandom, shuffle } from './seededRandom.js'
import type { TaggedExample } from './TaggedExample.js'
import { TrainableWeights } from './TrainableWeights.js'
import { TAGGER_TEMPLATES } from './taggerTemplates.js'

export interface TaggerTraining {
  readonly epochs: number
  readonly seed: number
  /** Updates that a feature needs before it counts. */
  readonly minCount: number
  /** Word to class name, from the word-form lexicon. */
  readonly forms: ReadonlyMap<string, string>
  readonly log: (line: string) => void
}

export interface TrainedTagger {
  readonly labels: readonly Label[]
  readonly certain: ReadonlyMap<string, number>
  readonly classes: ReadonlyMap<string, string>
  readonly forms: ReadonlyMap<string, string>
  readonly lexicon: TaggerLexicon
  readonly weights: TrainableWeights
}

/** Trains an averaged perceptron tagger; examples with a low weight pull less, words without a label not at all. */
export function trainTagger(examples: readonly TaggedExample[], options: TaggerTraining): TrainedTagger {
  const gold = examples.filter((example) => example.weight === 1)
  const counts = countTags(
    gold.flatMap(({ forms, labels }) => forms.map((form, i) => [form, labels[i] ?? ''] as const)),
  )
  const names = [...new Set(gold.flatMap(({ labels }) => labels))].filter((name) => name !== '').sort()
  const idOf = new Map(names.map((name, id) => [name, id]))
  const certain = new Map([...findCertainWords(counts, 20, 0.998)].map(([word, name]) => [word, idOf.get(name) ?? 0]))
  const classes = nameClasses(counts, 3, 0.1, 3)
  const lexicon = { certain, classes: hashClasses(classes), forms: hashForms(options.forms) }
  const weights = new TrainableWeights(names.length, options.minCount)
  const trainer = new TaggerEpochs(weights, lexicon, idOf)
  const random = seededRandom(options.seed)
  const order = examples.slice()
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random)
    const wrong = order.reduce((sum, example) => sum + trainer.learn(example), 0)
    options.log(`tagger epoch ${epoch}: ${wrong} corrections, ${weights.rowCount} features`)
  }
  return { labels: names.map(splitLabel), certain, classes, forms: options.forms, lexicon, weights }
}

/** The inner loop with its buffers. */
class TaggerEpochs {
  private readonly features = createTaggerFeatures(TAGGER_TEMPLATES)
  private readonly keys = new Int32Array(this.features.program.featureCount)
  private readonly cache = createWordCache()
  private readonly scores: Float64Array

  constructor(
    private readonly weights: TrainableWeights,
    private readonly lexicon: TaggerLexicon,
    private readonly idOf: ReadonlyMap<string, number>,
  ) {
    this.scores = new Float64Array(weights.classCount)
  }

  /** Tags one sentence, correcting as it goes; gives back the number of corrections. */
  learn(example: TaggedExample): number {
    const features = this.features
    const keys = this.keys
    const weights = this.weights
    const scores = this.scores
    const sentence = prepareTaggerSentence(example.forms, this.lexicon, this.cache)
    let [tag1, tag2, wrong] = [-1, -1, 0]
    for (const [i, form] of example.forms.entries()) {
      let label = this.lexicon.certain.get(lexiconKey(form))
      if (label === undefined) {
        readTaggerAtoms(features.plan, sentence, i, tag1, tag2, features.atoms)
        hashFeatures(features.program, features.atoms, keys)
        weights.score(keys, keys.length, scores)
        label = highest(scores)
        const right = this.idOf.get(example.labels[i] ?? '')
        if (right !== undefined && right !== label) {
          weights.update(keys, keys.length, right, example.weight)
          weights.update(keys, keys.length, label, -example.weight)
          wrong++
        }
        weights.step++
      }
      tag2 = tag1
      tag1 = label
    }
    return wrong
  }
}

function splitLabel(name: string): Label {
  const [upos = '', xpos = ''] = name.split('|')
  return [upos, xpos]
}
