import type { CoderParts } from '../../src/app/index.js'
import type { ToldEvent } from '../../src/coder/events/index.js'
import {
  featuresOfPair,
  type NearLookup,
  nearLookup,
  type Pair,
  pairOfProposal,
  ruleFeatures,
} from '../../src/coder/learned/index.js'
import type { EventEntry } from '../../src/coder/lexicon/index.js'
import type { PloverCategory } from '../../src/types/index.js'
import { captureReading } from './captureReading.js'
import type { ExampleParts } from './collectExamples.js'
import { EXAMPLE_WEIGHTS, OWN_WEIGHT } from './exampleWeights.js'
import type { TrainingExample } from './TrainingExample.js'

/**
 * What the lexicon's own examples teach: where an entry tells what its example promises, it is right; and what its words
 * look like where the lexicon lacks it.
 */
export function collectFromLexicon(rules: CoderParts, parts: ExampleParts): TrainingExample[] {
  return rules.lexicon.entries.flatMap((entry) =>
    entry.kind === 'operator'
      ? []
      : entry.examples.flatMap(({ sentence, expected }) =>
          expected ? examplesOf(sentence, entry, expected.type?.category ?? entry.code.category, parts) : [],
        ),
  )
}

function examplesOf(
  sentence: string,
  entry: EventEntry,
  promised: PloverCategory,
  parts: ExampleParts,
): TrainingExample[] {
  const see = (pair: Pair, rule: readonly string[], kind: 'lexicon' | 'lexiconNearMiss'): TrainingExample => ({
    features: featuresOfPair(pair, rule, parts.classes, parts.vectors),
    answer: parts.answers.indexOf(promised),
    weight: EXAMPLE_WEIGHTS[kind].category * OWN_WEIGHT,
    noneWeight: EXAMPLE_WEIGHTS[kind].none,
  })
  return captureReading(sentence, parts.rules, parts.parse).flatMap(({ context, told }) => {
    const near = nearLookup(context, told)
    return told.flatMap((event) => {
      const { proposal } = event
      if (proposal.entry.id !== entry.id || proposal.type.category !== promised) return []
      const missed = missedIn(sentence, event, parts)
      return [
        see(pairOfProposal(context, proposal, near), ruleFeatures(event), 'lexicon'),
        ...missed.map(({ near, rule }) => see(pairOfProposal(context, proposal, near), rule, 'lexiconNearMiss')),
      ]
    })
  })
}

/** How the rules see an event without its entry: what comes near, and the telling of another entry at its predicate. */
function missedIn(
  sentence: string,
  { proposal }: ToldEvent,
  parts: ExampleParts,
): { readonly near: NearLookup; readonly rule: readonly string[] }[] {
  const readings = captureReading(sentence, parts.without(proposal.entry.id), parts.parse)
  return readings.flatMap(({ context, told }) => {
    if (context.tree.sentence.start > 0) return []
    const other = told.find((one) => one.proposal.predicate === proposal.predicate)
    return [{ near: nearLookup(context, told), rule: other ? ruleFeatures(other) : [] }]
  })
}
