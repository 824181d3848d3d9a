import { composeOperators } from '../../src/coder/events/compose/composeOperators.js'
import { proposeEvents } from '../../src/coder/events/proposeEvents.js'
import type { SentenceContext } from '../../src/coder/events/slots/SentenceContext.js'

/** Tokens of a sentence that the lexicon knows what to do with: predicates, operators, words that conditions took in. */
export function coveredTokens(context: SentenceContext): ReadonlySet<number> {
  const proposals = proposeEvents(context)
  const composed = composeOperators(context, proposals)
  return new Set(
    [...proposals, ...composed].flatMap(({ predicate, anchor, consumed, steps }) => [
      predicate,
      anchor,
      ...consumed,
      ...steps.map((step) => step.token),
    ]),
  )
}
