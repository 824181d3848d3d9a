import type {
  ActorRef,
  CodedEvent,
  EventType,
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
    unknownVerbs: unknownVerbs(context, events, text),
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
  const learned = recordAt(context, index, null, events)
  const first = proposed.find(({ predicate }) => predicate === index) ?? null
  const tried = candidates ? tryEntries(context, index, candidates, first, text) : []
  const word = quoteTokens(text, context.tree, index, index)
  if (learned) return [{ word, tried, matched: [], steps: [], fate: 'record', because: null, event: learned.id }]
  if (tried.length === 0) return []
  const last = composed.find(({ predicate }) => predicate === index) ?? first
  const event = last && recordAt(context, index, last.entry.id, events)
  return [
    {
      word,
      tried,
      matched: first ? first.entry.conditions.map((condition) => askedPart(context, index, condition, text)) : [],
      steps: last ? stepsOf(context, last, event, text) : [],
      ...fateOf(work, index, last, event),
      event: event?.id ?? null,
    },
  ]
}

/** Steps of operators, then what the clause's own reading made of the event, then what the learned step did. */
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
  if (!event) return steps
  const word = quoteTokens(text, context.tree, proposal.anchor, proposal.anchor)
  const last = { category: event.category, mode: event.mode }
  const instead = event.learned?.instead ?? null
  const read = instead ?? last
  if (!isSame(read, proposal.type)) {
    steps.push({ rule: 'reading', effect: event.status, word, before: proposal.type, after: read })
  }
  if (instead) steps.push({ rule: 'learned', effect: 'replace', word, before: instead, after: last })
  return steps
}

function isSame(left: EventType, right: EventType): boolean {
  return left.category === right.category && left.mode === right.mode
}

/** Verbs that no entry has and of which the learned step says nothing, modal and other auxiliaries aside. */
function unknownVerbs(context: SentenceContext, events: readonly CodedEvent[], text: string): QuotedSpan[] {
  const { tree, lexicon } = context
  return tree.tokens
    .filter((token) => token.upos === 'VERB' && !candidatesFor(lexicon.eventsByLemma, token))
    .filter(({ index }) => !recordAt(context, index, null, events))
    .map(({ index }) => quoteTokens(text, tree, index, index))
}

function distinct(actors: readonly ActorRef[]): readonly ActorRef[] {
  const places = new Set<number>()
  return actors.filter(({ start }) => !places.has(start) && places.add(start))
}
