import type { TreeSentence } from '../../tree/index.js'
import type { PredicateReading } from '../PredicateReading.js'
import { statusOf } from '../statusOf.js'
import { readingName, tenseName } from './readingName.js'

/** Features that say what the rules read: the reading whole and in parts, and the words behind it. */
export function readingFeatures(tree: TreeSentence, reading: PredicateReading): string[] {
  const { modality, negated, conditional, time, question, purpose, phase, counterfactual, supposed, habitual } = reading
  const cues = reading.cues.flatMap(({ token, effect }) => [
    `effect ${effect}`,
    `cue ${effect} ${tree.tokens[token]?.lemma.toLowerCase()}`,
  ])
  return [
    `reading ${readingName(reading)}`,
    `tense ${tenseName(reading)}`,
    `modality ${modality} ${negated}`,
    `conditional ${conditional} ${time}`,
    `question ${question}`,
    `purpose ${purpose} ${time}`,
    `phase ${phase}`,
    `counterfactual ${counterfactual}`,
    `supposed ${supposed}`,
    `habitual ${habitual}`,
    `status ${statusOf(reading, []).status}`,
    ...cues,
  ]
}
