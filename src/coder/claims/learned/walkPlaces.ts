import { cueView } from './features/CueView.js'
import type { FeatureList } from './features/FeatureList.js'
import type { RuleClaims } from './features/RuleClaims.js'
import type { SentenceFacts } from './features/SentenceFacts.js'
import { type SentencePlace, sentencePlaceFeatures } from './features/sentencePlaceFeatures.js'
import { stepFeatures } from './features/stepFeatures.js'
import { wordPlaceFeatures } from './features/wordPlaceFeatures.js'
import { windowAround } from './windowAround.js'

/** A place that may be a part of an attribution: a word of the cue's sentence, or another sentence as a whole. */
export interface AttributionPlace {
  readonly kind: 'word' | 'sentence'
  /** Number of the sentence. */
  readonly sentence: number
  /** Index of the word; -1 for a whole sentence. */
  readonly word: number
}

/** Feature lists that are used again and again. */
export interface Scratch {
  readonly place: FeatureList
  readonly step: FeatureList
}

/** Goes through the places around a cue in the order of the text; at each visit the lists hold its features. */
export function walkPlaces(
  all: readonly SentenceFacts[],
  sentence: number,
  cue: number,
  rules: RuleClaims,
  { place, step }: Scratch,
  visit: (at: AttributionPlace) => void,
): void {
  const facts = all[sentence]
  if (facts === undefined) return
  const rule = rules.get(sentence)?.get(cue) ?? null
  const { before, after } = windowAround(all, sentence, rules)
  const visitSentence = (one: SentencePlace): void => {
    sentencePlaceFeatures(facts, cue, one, rule, place)
    sentenceStep(one.distance < 0 ? 1 : 2, one.runsOn, one.paragraphs, step)
    visit({ kind: 'sentence', sentence: sentence + one.distance, word: -1 })
  }
  before.forEach(visitSentence)
  const view = cueView(facts, cue, rule)
  for (let word = 0; word < facts.word.length; word++) {
    wordPlaceFeatures(view, word, place)
    if (word > 0) stepFeatures(view, word, step)
    else sentenceStep(3, before.at(-1)?.runsOn ?? false, before.length > 0 ? 1 : 0, step)
    visit({ kind: 'word', sentence, word })
  }
  after.forEach(visitSentence)
}

function sentenceStep(side: number, runsOn: boolean, paragraphs: number, step: FeatureList): void {
  step.clear()
  step.add(120, side)
  step.add(121, side, runsOn ? 1 : 0, Math.min(paragraphs, 2))
}
