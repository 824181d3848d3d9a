import type { Proposal } from '../Proposal.js'
import { isPassive } from '../slots/isPassive.js'
import { lookThrough } from '../slots/lookThrough.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { slotHeads } from '../slots/slotHeads.js'

/** Slots in which somebody or something stands that acts, whether or not it is a known actor. */
const AGENT_SLOTS = ['subj', 'by', 'poss'] as const
/** Classes of things and happenings behind which somebody unsaid acts: "a car bomb killed nine", "shelling hit the town". */
const MEANS = [
  'weapons',
  'explosive',
  'missile',
  'drone',
  'aircraft',
  'artillery',
  'blade',
  'attack',
  'violence',
  'cyber',
  'aid',
  'crowd-control',
] as const
/** Classes of what acts by itself, though its name may be that of a weapon or an attack. */
const NATURAL = ['weather', 'disaster', 'accident', 'disease', 'animal', 'sport'] as const

/**
 * Whether the words leave open who acts: a passive without "by", a noun of action without an owner, a means in the place
 * of its user. Where something else is named as acting ("the storm killed four"), nobody is left unsaid.
 */
export function isActorUnsaid(context: SentenceContext, proposal: Proposal): boolean {
  if (proposal.actor.actors.length > 0) return false
  const tellers = [proposal.predicate, ...proposal.steps.map((step) => step.token)]
  return tellers.every((teller) => isUnsaidAt(context, teller, proposal.recipient.heads))
}

function isUnsaidAt(context: SentenceContext, teller: number, recipients: readonly number[]): boolean {
  const token = context.tree.tokens[teller]
  const heads = AGENT_SLOTS.flatMap((slot) => slotHeads(context, teller, slot))
  // "faces charges", "gets six years": the subject is who it is done to.
  if (heads.length > 0) return heads.every((head) => recipients.includes(head) || isMeans(context, head))
  const isVerb = token?.upos === 'VERB' || token?.upos === 'AUX'
  return !isVerb || isPassive(context.tree, teller)
}

function isMeans(context: SentenceContext, head: number): boolean {
  const lemma = context.tree.tokens[lookThrough(context, head)]?.lemma.toLowerCase() ?? ''
  const isIn = (name: string) => context.lexicon.classes.get(name)?.has(lemma) ?? false
  const isHappening = (context.lexicon.eventsByLemma.get(lemma) ?? []).some(({ words }) => words.kind === 'noun')
  return (isHappening || MEANS.some(isIn)) && !NATURAL.some(isIn)
}
