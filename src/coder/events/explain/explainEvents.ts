import type { CodedEvent, ExplainedSentence, ResolvedActors } from '../../../types/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { EventCoderParts } from '../EventCoderParts.js'
import { nearbySentences } from '../relevance/nearbySentences.js'
import { explainSentence } from './explainSentence.js'

/** How each sentence of a report was coded. Runs the steps again beside the coder, which keeps no trace of its own. */
export function explainEvents(
  text: string,
  trees: readonly TreeSentence[],
  actors: ResolvedActors,
  events: readonly CodedEvent[],
  { lexicon }: EventCoderParts,
): ExplainedSentence[] {
  return trees.map((tree, index) => {
    const mentions = actors.bySentence[index] ?? new Map()
    const context = { tree, mentions, lexicon, nearby: nearbySentences(trees, index) }
    const own = events.filter(({ evidence: [words] }) => words.sentence === tree.sentence.index)
    return explainSentence(context, own, text)
  })
}
