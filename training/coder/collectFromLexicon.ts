import type { CoderParts } from '../../src/app/index.js'
import { featuresOfPair, pairOfProposal, ruleFeatures } from '../../src/coder/learned/index.js'
import { captureReading } from './captureReading.js'
import type { ExampleParts } from './collectExamples.js'
import { EXAMPLE_WEIGHTS, OWN_WEIGHT } from './exampleWeights.js'
import type { TrainingExample } from './TrainingExample.js'

/** What the lexicon's own examples teach: where an entry tells what its example promises, it is right. */
export function collectFromLexicon(rules: CoderParts, parts: ExampleParts): TrainingExample[] {
  return rules.lexicon.entries.flatMap((entry) =>
    entry.kind === 'operator'
      ? []
      : entry.examples.flatMap(({ sentence, expected }) => {
          if (!expected) return []
          const promised = expected.type?.category ?? entry.code.category
          const told = captureReading(sentence, rules).flatMap(({ context, told }) =>
            told.map((event) => ({ context, event })),
          )
          return told.flatMap(({ context, event }): TrainingExample[] => {
            if (event.proposal.entry.id !== entry.id || event.proposal.type.category !== promised) return []
            const pair = pairOfProposal(context, event.proposal)
            return [
              {
                features: featuresOfPair(pair, ruleFeatures(event), parts.classes, parts.vectors),
                answer: parts.answers.indexOf(promised),
                weight: EXAMPLE_WEIGHTS.lexicon.category * OWN_WEIGHT,
                noneWeight: EXAMPLE_WEIGHTS.lexicon.none,
              },
            ]
          })
        }),
  )
}
