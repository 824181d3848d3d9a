import type { SentenceContext } from '../../src/coder/events/slots/SentenceContext.js'
import { slotActors } from '../../src/coder/events/slots/slotActors.js'
import type { Gap } from './Gap.js'
import { isListed } from './isListed.js'

/** Endings of nouns that tell what somebody does. */
const ACTION_ENDING = /(?:tion|sion|ment|ance|ence|ing|al|ure|age|ery|ade)$/

/** Prepositions before whoever an action meets. */
const TARGETS = ['on', 'against', 'to', 'with', 'for', 'over', 'into', 'from'] as const

/** What an uncovered noun of action with an actor as its owner adds. */
export function nounGaps(context: SentenceContext, noun: number, covered: ReadonlySet<number>): Gap[] {
  const token = context.tree.tokens[noun]
  if (token?.upos !== 'NOUN' || covered.has(noun)) return []
  const mention = context.mentions.get(noun)
  if (mention?.via === 'self' && mention.actors.length > 0) return []
  if (['poss', 'mod'].every((slot) => slotActors(context, noun, slot).actors.length === 0)) return []
  const lemma = token.lemma.toLowerCase()
  const meetsActor = TARGETS.some((slot) => slotActors(context, noun, slot).actors.length > 0)
  if (!meetsActor && !ACTION_ENDING.test(lemma)) return []
  const { eventsByLemma, operatorsByLemma } = context.lexicon
  return [
    {
      kind: 'noun',
      words: lemma,
      isListed: isListed([eventsByLemma, operatorsByLemma], lemma, []),
      sentence: context.tree.sentence.index,
      token: noun,
    },
  ]
}
