import type { ClaimLexicon } from '../lexicon/ClaimLexicon.js'
import { canBeHead } from './canBeHead.js'
import { LABEL, LABELS } from './features/CueView.js'
import { cueFeatures } from './features/cueFeatures.js'
import { FeatureList } from './features/FeatureList.js'
import type { RuleClaims } from './features/RuleClaims.js'
import type { SentenceFacts } from './features/SentenceFacts.js'
import type { LearnedAttribution } from './LearnedAttribution.js'
import { addScores } from './model/addScores.js'
import { bestLabels } from './model/bestLabels.js'
import type { ClaimModel } from './model/ClaimModel.js'
import { placeParts } from './placeParts.js'
import { type AttributionPlace, walkPlaces } from './walkPlaces.js'

const FORBIDDEN = -1e6

/** The attributions that the learned step sees in a report, in the order of the text; of some it sees the cue alone. */
export function learnedAttributions(
  all: readonly SentenceFacts[],
  rules: RuleClaims,
  lexicon: ClaimLexicon,
  model: ClaimModel,
): readonly LearnedAttribution[] {
  const found: LearnedAttribution[] = []
  const scratch = { place: new FeatureList(), step: new FeatureList() }
  const score = new Float64Array(1)
  all.forEach((facts, sentence) => {
    facts.tree.tokens.forEach((token, head) => {
      const rule = rules.get(sentence)?.get(head) ?? null
      if (rule === null && !canBeHead(model.heads, token)) return
      cueFeatures(facts, head, rule, lexicon, scratch.place)
      score.fill(0)
      addScores(model.cues, scratch.place, score, 0)
      const own = score[0] as number
      if (own < (rule === null ? model.margins.propose : model.margins.keep)) return
      found.push({ sentence, head, score: own, ...partsOf(all, { sentence, head }, rules, model, scratch) })
    })
  })
  return found
}

function partsOf(
  all: readonly SentenceFacts[],
  at: { readonly sentence: number; readonly head: number },
  rules: RuleClaims,
  model: ClaimModel,
  scratch: { readonly place: FeatureList; readonly step: FeatureList },
): Pick<LearnedAttribution, 'cue' | 'source' | 'content'> {
  const count = LABELS.length
  const most = (all[at.sentence]?.word.length ?? 0) + 20
  const placeScores = new Float64Array(most * count)
  const stepScores = new Float64Array(most * count * count)
  const places: AttributionPlace[] = []
  walkPlaces(all, at.sentence, at.head, rules, scratch, (place) => {
    const from = places.length * count
    addScores(model.places, scratch.place, placeScores, from)
    addScores(model.steps, scratch.step, stepScores, from * count)
    if (place.kind === 'sentence') {
      placeScores[from + LABEL.source] = FORBIDDEN
      placeScores[from + LABEL.cue] = FORBIDDEN
    } else if (place.word === at.head) placeScores[from + LABEL.cue] = -FORBIDDEN
    places.push(place)
  })
  const labels = bestLabels(placeScores.subarray(0, places.length * count), stepScores, count)
  return placeParts(all, places, labels, at)
}
