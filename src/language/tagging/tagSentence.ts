import { hashFeatures } from '../features/hashFeatures.js'
import { scoreFeatures } from '../weights/scoreFeatures.js'
import type { TaggerSentence } from './readTaggerAtoms.js'
import { readTaggerAtoms } from './readTaggerAtoms.js'
import type { Tagger, TaggerLexicon, WordCache } from './Tagger.js'
import { lexiconKey, recallWord } from './Tagger.js'

/** Chooses a label from the tagger's scores for the word at `index`. */
export type LabelChoice = (scores: Int32Array, index: number) => number

/** Gives every word a label number, from left to right, each choice seeing the two before it. */
export function tagSentence(
  tagger: Tagger,
  forms: readonly string[],
  sentence: TaggerSentence,
  choose: LabelChoice = highest,
): Int32Array {
  const { weights, features, lexicon } = tagger
  const { keys, scores } = weights
  const chosen = new Int32Array(sentence.wordCount)
  let tag1 = -1
  let tag2 = -1
  for (const [i, form] of forms.entries()) {
    let label = lexicon.certain.get(lexiconKey(form))
    if (label === undefined) {
      readTaggerAtoms(features.plan, sentence, i, tag1, tag2, features.atoms)
      hashFeatures(features.program, features.atoms, keys)
      scoreFeatures(weights, features.program.featureCount)
      label = choose(scores, i)
    }
    chosen[i] = label
    tag2 = tag1
    tag1 = label
  }
  return chosen
}

/** Looks the words up and pads them. */
export function prepareTaggerSentence(
  forms: readonly string[],
  lexicon: TaggerLexicon,
  cache: WordCache,
): TaggerSentence {
  const padding = recallWord('', lexicon, cache)
  const facts = [padding, padding]
  let wordy = 0
  let capitals = 0
  for (const form of forms) {
    facts.push(recallWord(form, lexicon, cache))
    if (!/[A-Za-z]{2}/.test(form)) continue
    wordy++
    if (/^[A-Z]/.test(form) && form === form.toUpperCase()) capitals++
  }
  facts.push(padding, padding)
  return { wordCount: forms.length, facts, capitals: wordy > 2 && capitals / wordy > 0.7 }
}

/** The position of the largest value; the first of equals. */
export function highest(scores: ArrayLike<number>): number {
  let best = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i
  return best
}
