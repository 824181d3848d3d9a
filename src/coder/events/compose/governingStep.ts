import type { OperatorEntry } from '../../lexicon/index.js'
import { childrenOf, conjunctsOf, isRelation, sharedRelation } from '../../tree/index.js'
import { matchCondition } from '../matchCondition.js'
import { matchPredicate } from '../matchPredicate.js'
import { candidatesFor } from '../slots/candidatesFor.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import { slotHeads } from '../slots/slotHeads.js'

/** What stands directly over an event's telling. */
export type GoverningStep =
  | { readonly kind: 'operator'; readonly token: number; readonly entry: OperatorEntry }
  | { readonly kind: 'light'; readonly token: number }

/** The operator or light verb that governs the words at `anchor`; null where the telling stands on its own. */
export function governingStep(context: SentenceContext, anchor: number): GoverningStep | null {
  const { governor, deprel } = sharedRelation(context.tree, anchor)
  const token = context.tree.tokens[governor]
  if (!token) return null
  const entry = bestOperator(context, governor, anchor)
  if (entry) return { kind: 'operator', token: governor, entry }
  return isLight(context, anchor, governor, deprel) ? { kind: 'light', token: governor } : null
}

function bestOperator(context: SentenceContext, governor: number, anchor: number): OperatorEntry | null {
  const token = context.tree.tokens[governor]
  if (!token) return null
  for (const { entry, words } of candidatesFor(context.lexicon.operatorsByLemma, token) ?? []) {
    if (!matchPredicate(context.tree, governor, words)) continue
    if (!governs(context, governor, anchor, entry.event)) continue
    if (entry.effect === 'request' && isStatement(context, governor, anchor)) continue
    if (entry.conditions.every((condition) => matchCondition(context, governor, condition))) return entry
  }
  return null
}

function governs(context: SentenceContext, governor: number, anchor: number, slots: readonly string[]): boolean {
  const members = conjunctsOf(context.tree, anchor)
  return slots.some((slot) => slotHeads(context, governor, slot).some((head) => members.includes(head)))
}

/** "insisted that Russia lifted the embargo" tells what is, "that Russia lift the embargo" what ought to be. */
function isStatement(context: SentenceContext, governor: number, anchor: number): boolean {
  const clause = context.tree.tokens[anchor]
  if (clause?.deprel !== 'ccomp' || clause.head !== governor) return false
  if (clause.xpos === 'VBD' || clause.xpos === 'VBZ') return true
  return childrenOf(context.tree, anchor).some((child) => {
    const token = context.tree.tokens[child]
    return token?.deprel === 'aux' && (token.xpos !== 'MD' || !DEMANDING.has(token.lemma))
  })
}

const DEMANDING: ReadonlySet<string> = new Set(['should', 'must', 'shall', 'ought'])

/** A light verb over its noun, or a measuring noun over what it measures ("a wave of attacks"). */
function isLight(context: SentenceContext, anchor: number, governor: number, deprel: string): boolean {
  const inner = context.tree.tokens[anchor]
  const outer = context.tree.tokens[governor]
  if (!inner || !outer || (inner.upos !== 'NOUN' && inner.upos !== 'PROPN' && inner.xpos !== 'VBG')) return false
  if (outer.upos === 'NOUN') {
    return isRelation(deprel, 'nmod') && (context.lexicon.classes.get('transparent')?.has(outer.lemma) ?? false)
  }
  const fits = deprel === 'obj' || deprel === 'nsubj:pass' || isRelation(deprel, 'obl')
  return fits && context.lexicon.lightVerbs.has(outer.lemma)
}
