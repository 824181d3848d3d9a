import type { PerceptronSettings } from './settings.js'
import type { TrainableWeights } from './TrainableWeights.js'
import type { ParserExample } from './trainParser.js'
import { trainParser } from './trainParser.js'

export type PrunedTraining = PerceptronSettings['parser'] & {
  readonly relations: readonly string[]
  readonly seed: number
  readonly log: (line: string) => void
}

/**
 * Trains the parser twice: a short run shows which features grow large weights, and a full run learns those alone, so
 * that what remains makes up for what was left out.
 */
export function pruneAndTrain(examples: readonly ParserExample[], options: PrunedTraining): TrainableWeights {
  const { choosing, final, log, ...common } = options
  const { epochs, minCount } = choosing
  const first = trainParser(examples, { ...common, log, epochs, minCount, allowed: null })
  const allowed = new Set<number>()
  first.forEachAverage(choosing.threshold, (key) => allowed.add(key))
  log(`${allowed.size} of ${first.rowCount} parser features go on`)
  return trainParser(examples, { ...common, log, epochs: final.epochs, minCount: 0, allowed })
}
