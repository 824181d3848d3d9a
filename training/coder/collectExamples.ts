import type { CoderParts } from '../../src/app/index.js'
import type { SentenceContext, ToldEvent } from '../../src/coder/events/index.js'
import {
  type Answer,
  type ClassesByLemma,
  completions,
  featuresOfPair,
  type NearLookup,
  nearLookup,
  type Pair,
  pairOfProposal,
  ruleFeatures,
  type Stretch,
  silentPairs,
  stretchOf,
  stretchOfHead,
  type WordVectors,
} from '../../src/coder/learned/index.js'
import type { ActorRef, Span } from '../../src/types/index.js'
import { captureReading, type RuledSentence } from './captureReading.js'
import { EXAMPLE_WEIGHTS, OWN_WEIGHT } from './exampleWeights.js'
import type { LabelledSentence } from './LabelledSentence.js'
import type { ParseOnce } from './parseOnce.js'
import type { TrainingExample } from './TrainingExample.js'

/** What turns a sentence into examples besides itself. */
export interface ExampleParts {
  readonly rules: CoderParts
  readonly answers: readonly Answer[]
  readonly classes: ClassesByLemma
  readonly vectors: WordVectors
  readonly parse: ParseOnce
  /** The rules without the group of entries that one belongs to. */
  readonly without: (entry: string) => CoderParts
}

/** What a labelled sentence teaches: the pair it marks, as the rules see it and as it stands without them. */
export function collectExamples(sentence: LabelledSentence, parts: ExampleParts): TrainingExample[] {
  return captureReading(sentence.text, parts.rules, parts.parse).flatMap((ruled) => [
    ...examplesOf(ruled, sentence, parts),
    ...nearMissOf(ruled, sentence, parts),
  ])
}

/** The marked pair as it is seen without the entry that tells it: what a word looks like that the lexicon half knows. */
function nearMissOf({ told }: RuledSentence, sentence: LabelledSentence, parts: ExampleParts): TrainingExample[] {
  const matched = bestMatch(told, sentence)
  if (!matched || sentence.answers.includes('NONE')) return []
  const answer = answerOf(sentence, matched)
  const rules = parts.without(matched.proposal.entry.id)
  return captureReading(sentence.text, rules, parts.parse).flatMap(({ context, told }) => {
    const near = nearLookup(context, told)
    const other = bestMatch(told, sentence)
    const pair = other ? pairOfProposal(context, other.proposal, near) : markedPair(context, sentence, near)
    return pair ? [exampleOf(pair, other ? ruleFeatures(other) : [], answer, 'nearMiss', sentence, parts)] : []
  })
}

function examplesOf(ruled: RuledSentence, sentence: LabelledSentence, parts: ExampleParts): TrainingExample[] {
  const { context, told } = ruled
  const near = nearLookup(context, told)
  const matched = bestMatch(told, sentence)
  const marked = markedPair(context, sentence, near)
  const answer = answerOf(sentence, matched)
  const see = (pair: Pair, rule: readonly string[], kind: keyof typeof EXAMPLE_WEIGHTS, said = answer) =>
    exampleOf(pair, rule, said, kind, sentence, parts)
  const examples: TrainingExample[] = []
  if (matched) {
    const rule = ruleFeatures(matched)
    const own = pairOfProposal(context, matched.proposal, near)
    const lacking = matched.proposal.recipient.actors.length === 0
    examples.push(see(own, rule, lacking ? 'lone' : 'ruled'), see(own, [], 'withoutRule'))
    if (lacking && marked?.recipient) examples.push(see(marked, rule, 'ruled'))
    for (const pair of otherCompletions(context, matched, sentence, near))
      examples.push(see(pair, rule, 'other', 'NONE'))
  }
  if (marked) examples.push(see(marked, [], matched ? 'withoutRule' : 'silent'))
  if (sentence.origin !== 'plover') {
    for (const pair of otherPairs(ruled, sentence, near)) examples.push(see(pair, [], 'other', 'NONE'))
  }
  return examples
}

function exampleOf(
  pair: Pair,
  rule: readonly string[],
  answer: Answer,
  kind: keyof typeof EXAMPLE_WEIGHTS,
  sentence: LabelledSentence,
  { answers, classes, vectors }: ExampleParts,
): TrainingExample {
  const { category, none } = EXAMPLE_WEIGHTS[kind]
  const weight = answer === 'NONE' ? 0 : category * (sentence.origin === 'plover' ? 1 : OWN_WEIGHT)
  return {
    features: featuresOfPair(pair, rule, classes, vectors),
    answer: answers.indexOf(answer),
    weight,
    noneWeight: none,
  }
}

/** The label; where it joins categories, the rules' own choice among them, else the last. */
function answerOf({ answers }: LabelledSentence, matched: ToldEvent | null): Answer {
  const said = answers.find((answer) => answer === matched?.proposal.type.category)
  return said ?? answers.at(-1) ?? 'NONE'
}

/** The told event that speaks of the marked sides: of both, or where none does, of one; a NONE row asks for both. */
function bestMatch(told: readonly ToldEvent[], sentence: LabelledSentence): ToldEvent | null {
  const fits = told.map((event) => ({ event, fit: fitOf(event, sentence) }))
  const best = Math.max(0, ...fits.map(({ fit }) => fit))
  const least = sentence.answers.includes('NONE') ? 2 : 1
  return best >= least ? (fits.find(({ fit }) => fit === best)?.event ?? null) : null
}

function fitOf({ proposal }: ToldEvent, { actor, recipient }: LabelledSentence): number {
  return Number(overlaps(proposal.actor.actors, actor)) + Number(overlaps(proposal.recipient.actors, recipient))
}

function overlaps(actors: readonly ActorRef[], span: Span | null): boolean {
  return span !== null && actors.some((actor) => actor.start < span.end && span.start < actor.end)
}

/** The marked sides as our own mentions where there are such, else as the words that are marked. */
function markedPair(context: SentenceContext, { actor, recipient }: LabelledSentence, near: NearLookup): Pair | null {
  const from = actor && stretchWithin(context, actor)
  const to = recipient && stretchWithin(context, recipient)
  if (!from && !to) return null
  if ((actor && !from) || (recipient && !to)) return null
  return { tree: context.tree, actor: from, recipient: to, near }
}

function stretchWithin(context: SentenceContext, span: Span): Stretch | null {
  const words = stretchOf(context.tree, span)
  if (!words) return null
  const resolved = context.mentions.get(words.head)
  return resolved && resolved.actors.length > 0 ? stretchOfHead(context, words.head) : words
}

/** Pairs on which the rules are silent and which the label does not speak of. */
function otherPairs({ context, told }: RuledSentence, sentence: LabelledSentence, near: NearLookup): Pair[] {
  if (!sentence.actor || !sentence.recipient) return []
  return silentPairs(context, told).flatMap(({ actor, recipient }) => {
    if (overlaps(actor.actors, sentence.actor) && overlaps(recipient.actors, sentence.recipient)) return []
    const [from] = actor.heads
    const [to] = recipient.heads
    if (from === undefined || to === undefined) return []
    return [{ tree: context.tree, actor: stretchOfHead(context, from), recipient: stretchOfHead(context, to), near }]
  })
}

/** Recipients that the rules' event might be given but that are not the marked one. */
function otherCompletions(
  context: SentenceContext,
  { proposal }: ToldEvent,
  sentence: LabelledSentence,
  near: NearLookup,
): Pair[] {
  if (!sentence.recipient) return []
  return completions(context, proposal)
    .filter(({ actors }) => !overlaps(actors, sentence.recipient))
    .map((recipient) => pairOfProposal(context, { ...proposal, recipient }, near))
}
