import type { ReadingMode } from '../Language.js'
import { buildPipeline } from './buildPipeline.js'
import { combineParsers } from './combineParsers.js'
import { findLemmas } from './findLemmas.js'
import { findMorphology } from './findMorphology.js'
import { hintWithPerceptron, parseWithPerceptron } from './parseWithPerceptron.js'
import { readWithNetwork } from './readWithNetwork.js'
import type { AnyStep } from './Step.js'
import { tagWithBoth } from './tagWithBoth.js'
import { tagWords } from './tagWords.js'

/** The steps of each mode, in order. */
export function readingSteps(mode: ReadingMode): readonly AnyStep[] {
  const fast = [tagWords, parseWithPerceptron, findLemmas, findMorphology]
  const accurate = [readWithNetwork, tagWithBoth, hintWithPerceptron, combineParsers, findLemmas, findMorphology]
  return buildPipeline(mode === 'fast' ? fast : accurate, ['forms'])
}
