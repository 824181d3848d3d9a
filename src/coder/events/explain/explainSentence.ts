import type {
  ActorRef,
  CodedEvent,
  ExplainedPredicate,
  ExplainedSentence,
  ExplainedStep,
  QuotedSpan,
} from '../../../types/index.js'
import { quoteTokens } from '../../tree/index.js'
import { composeOperators } from '../compose/composeOperators.js'
import type { Proposal } from '../Proposal.js'
import { proposeEvents } from '../proposeEvents.js'
import { candidatesFor } from '../slots/candidatesFor.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { askedPart } from './askedPart.js'
import { fateOf, type SentenceWork } from './fateOf.js'
import { recordAt } from './recordAt.js'
import { tryEntries } from './tryEntries.js'

/** Goes through a sentence's coding once more and keeps what was tried, and why it was taken or left. */
export function explainSentence(
  context: SentenceContext,
  events: readonly CodedEvent[],
  text: string,
): ExplainedSentence {
  const proposed = proposeEvents(context)
  const work: SentenceWork = { context, proposed, composed: composeOperators(context, proposed) }
  const { sentence, tokens } = context.tree
  return {
    index: sentence.index,
    start: sentence.start,
    end: sentence.end,
    predicates: tokens.flatMap((token) => explainPredicate(work, token.index, events, text)),
    actors: distinct([...context.mentions.values()].flatMap(({ actors }) => actors)),
    unknownVerbs: unknownVerbs(context, text),
  }
}

function explainPredicate(
  work: SentenceWork,
  index: number,
  events: readonly CodedEvent[],
  text: string,
): ExplainedPredicate[] {
  const { context, proposed, composed } = work
  const token = context.tree.tokens[index]
  const candidates = token && candidatesFor(context.lexicon.eventsByLemma, token)
  if (!candidates) return []
  const first = proposed.find(({ predicate }) => predicate === index) ?? null
  const tried = tryEntries(context, index, candidates, first, text)
  if (tried.length === 0) return []
  const last = composed.find(({ predicate }) => predicate === index) ?? first
  const event = last && recordAt(context, last, events)
  return [
    {
      word: quoteTokens(text, context.tree, index, index),
      tried,
      matched: first ? first.entry.conditions.map((condition) => askedPart(context, index, condition, text)) : [],
      steps: last ? stepsOf(context, last, event, text) : [],
      ...fateOf(work, index, last, event),
      event: event?.id ?? null,
    },
  ]
}

/** Steps of operators, and last what the clause's own reading made of the event. */
function stepsOf(
  context: SentenceContext,
  proposal: Proposal,
  event: CodedEvent | null,
  text: string,
): readonly ExplainedStep[] {
  const steps: ExplainedStep[] = proposal.steps.map(({ rule, effect, token, before, after }) => ({
    rule,
    effect,
    word: quoteTokens(text, context.tree, token, token),
    before,
    after,
  }))
  const { type } = proposal
  if (!event || (event.category === type.category && event.mode === type.mode)) return steps
  const word = quoteTokens(text, context.tree, proposal.anchor, proposal.anchor)
  const after = { category: event.category, mode: event.mode }
  return [...steps, { rule: 'reading', effect: event.status, word, before: type, after }]
}

/** Verbs that no entry has, modal and other auxiliaries aside. */
function unknownVerbs({ tree, lexicon }: SentenceContext, text: string): QuotedSpan[] {
  return tree.tokens
    .filter((token) => token.upos === 'VERB' && !candidatesFor(lexicon.eventsByLemma, token))
    .map(({ index }) => quoteTokens(text, tree, index, index))
}

function distinct(actors: readonly ActorRef[]): readonly ActorRef[] {
  const places = new Set<number>()
  return actors.filter(({ start }) => !places.has(start) && places.add(start))
}
