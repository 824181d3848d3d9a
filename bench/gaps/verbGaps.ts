import { findObject } from '../../src/coder/events/slots/findObject.js'
import type { SentenceContext } from '../../src/coder/events/slots/SentenceContext.js'
import { slotActors } from '../../src/coder/events/slots/slotActors.js'
import { caseOf, childrenOf, childWith, isRelation } from '../../src/coder/tree/index.js'
import type { ActorRef } from '../../src/types/index.js'
import type { Gap } from './Gap.js'
import { isListed } from './isListed.js'

/** Verbs that say too little alone; with an object or a particle they count. */
const EMPTY_VERBS: ReadonlySet<string> = new Set(['be', 'have', 'do', 'get', 'go', 'come'])

/** What an uncovered verb with an actor on either side adds: itself, it with its particle, it with its object. */
export function verbGaps(
  context: SentenceContext,
  verb: number,
  covered: ReadonlySet<number>,
  isSpeech: (lemma: string) => boolean,
): Gap[] {
  const token = context.tree.tokens[verb]
  if (token?.upos !== 'VERB' || covered.has(verb)) return []
  const doers = slotActors(context, verb, 'subj').actors
  if (doers.length === 0 || !others(context, verb).some((actor) => !doers.some((doer) => isSame(doer, actor)))) {
    return []
  }
  const object = findObject(context.tree, verb)
  if (covered.has(object)) return []
  const place = { sentence: context.tree.sentence.index, token: verb }
  const lemma = token.lemma.toLowerCase()
  const particle = particleOf(context, verb)
  if (!particle && isSpeech(lemma)) return []
  const named = objectLemma(context, object)
  const { eventsByLemma, operatorsByLemma, lightVerbs } = context.lexicon
  const listed = (words: readonly string[]): boolean => isListed([eventsByLemma, operatorsByLemma], lemma, words)
  const gaps: Gap[] = []
  if (named) gaps.push({ kind: 'pair', words: `${lemma} ${named}`, isListed: listed([]), ...place })
  if (particle) gaps.push({ kind: 'particle', words: `${lemma} ${particle}`, isListed: listed([particle]), ...place })
  else if (!EMPTY_VERBS.has(lemma) && !lightVerbs.has(lemma)) {
    gaps.push({ kind: 'verb', words: lemma, isListed: listed([]), ...place })
  }
  return gaps
}

/** Actors in the object or in any phrase with a preposition. */
function others(context: SentenceContext, verb: number): readonly ActorRef[] {
  const prepositions = childrenOf(context.tree, verb).flatMap((child) =>
    isRelation(context.tree.tokens[child]?.deprel ?? '', 'obl') ? [caseOf(context.tree, child) ?? 'by'] : [],
  )
  return ['obj', 'iobj', ...prepositions.filter((one) => one !== 'by')].flatMap(
    (slot) => slotActors(context, verb, slot).actors,
  )
}

function particleOf(context: SentenceContext, verb: number): string | null {
  return context.tree.tokens[childWith(context.tree, verb, 'compound:prt')]?.lemma.toLowerCase() ?? null
}

/** The lemma of an object that is a common noun and no actor itself. */
function objectLemma(context: SentenceContext, object: number): string | null {
  const token = context.tree.tokens[object]
  const mention = context.mentions.get(object)
  const isActor = mention?.via === 'self' && mention.actors.length > 0
  return token?.upos === 'NOUN' && !isActor ? token.lemma.toLowerCase() : null
}

function isSame(left: ActorRef, right: ActorRef): boolean {
  return (left.id ?? left.name) === (right.id ?? right.name)
}
