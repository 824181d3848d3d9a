import type { LearnedStep } from '../../events/index.js'
import type { EventLexicon } from '../../lexicon/index.js'
import type { Ranker } from '../model/Ranker.js'
import { classesByLemma } from '../pair/classesByLemma.js'
import { judgeEvent } from './judgeEvent.js'
import { proposeSilent } from './proposeSilent.js'
import { silentPairs } from './silentPairs.js'

/** The learned step over a ranker: judges each told event, and speaks where the lexicon is silent. */
export function learnedStep(ranker: Ranker, lexicon: Pick<EventLexicon, 'classes'>): LearnedStep {
  const classes = classesByLemma(lexicon.classes)
  return {
    judge: (context, told) => told.flatMap((event) => judgeEvent(context, event, ranker, classes) ?? []),
    propose: (context, told) =>
      silentPairs(context, told).flatMap((pair) => proposeSilent(context, pair, ranker, classes) ?? []),
  }
}
