import { readFileSync } from 'node:fs'
import type { Label } from '../../src/language/tagging/Tagger.js'
import { createTagger } from '../../src/language/tagging/Tagger.js'
import { prepareTaggerSentence, tagSentence } from '../../src/language/tagging/tagSentence.js'
import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'
import { packSparseWeights } from '../../src/language/weights/packSparseWeights.js'
import { freezeWeights } from './freezeWeights.js'
import { toTaggedExample } from './TaggedExample.js'
import { TAGGER_TEMPLATES } from './taggerTemplates.js'
import type { TaggerTraining } from './trainTagger.js'
import { trainTagger } from './trainTagger.js'

const KERNEL = new URL('../../data/models/kernel.wasm', import.meta.url)

/**
 * Tags the training sentences the way unseen text will be tagged: every document by a tagger that never saw it. The
 * parser learns from these tags, mistakes included.
 */
export function jackknifeTags(
  sentences: readonly TreebankSentence[],
  folds: number,
  options: TaggerTraining,
): (readonly Label[])[] {
  const kernel = readFileSync(KERNEL)
  const documents = [...new Set(sentences.map(({ document }) => document))]
  const foldOf = new Map(documents.map((document, i) => [document, i % folds]))
  const tags: (readonly Label[])[] = new Array(sentences.length)
  for (let fold = 0; fold < folds; fold++) {
    const seen = sentences.filter(({ document }) => foldOf.get(document) !== fold).map(toTaggedExample)
    options.log(`jackknife fold ${fold + 1} of ${folds}`)
    const trained = trainTagger(seen, { ...options, seed: options.seed + fold, log: () => {} })
    const tagger = createTagger(
      trained.labels,
      TAGGER_TEMPLATES,
      trained.lexicon,
      packSparseWeights(freezeWeights(trained.weights, 0), kernel),
    )
    for (const [i, sentence] of sentences.entries()) {
      if (foldOf.get(sentence.document) !== fold) continue
      const prepared = prepareTaggerSentence(sentence.forms, tagger.lexicon, tagger.words)
      const chosen = tagSentence(tagger, sentence.forms, prepared)
      tags[i] = Array.from(chosen, (id) => tagger.labels[id] ?? ['X', 'FW'])
    }
  }
  return tags
}
