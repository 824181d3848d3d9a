import { caseOf, childrenOf, isRelation } from '../../tree/index.js'
import { antecedentOf } from './antecedentOf.js'
import { findObject } from './findObject.js'
import { findSubject } from './findSubject.js'
import { fitsPreposition } from './fitsPreposition.js'
import { inverseVerbOf } from './inverseVerbOf.js'
import { isPassive } from './isPassive.js'
import { lightVerbOf } from './lightVerbOf.js'
import { lookThrough } from './lookThrough.js'
import { mendSubject } from './mendSubject.js'
import type { SentenceContext } from './SentenceContext.js'
import { speakerOf } from './speakerOf.js'
import { strayPhrase } from './strayPhrase.js'

const NONE: readonly number[] = []

/**
 * Head tokens of what stands in a slot of a predicate (docs/lexicon.md lists the slots). Coordinated words are given
 * by their first member; relative pronouns by the noun they stand for.
 */
export function slotHeads(context: SentenceContext, predicate: number, slot: string): readonly number[] {
  const kept = context.found?.[predicate]?.get(slot)
  if (kept) return kept
  const heads = findHeads(context, predicate, slot)
  keepHeads(context, predicate, slot, heads)
  return heads
}

function keepHeads(context: SentenceContext, predicate: number, slot: string, heads: readonly number[]): void {
  if (!context.found) return
  const known = context.found[predicate]
  if (known) known.set(slot, heads)
  else context.found[predicate] = new Map([[slot, heads]])
}

function findHeads(context: SentenceContext, predicate: number, slot: string): readonly number[] {
  const dot = slot.indexOf('.')
  if (dot >= 0) {
    return slotHeads(context, predicate, slot.slice(0, dot)).flatMap((head) =>
      innerHeads(context, head, slot.slice(dot + 1)),
    )
  }
  const heads = inverseSlot(context, predicate, slot) ?? plainSlot(context, predicate, slot)
  return heads.length === 0 ? NONE : heads.map((head) => antecedentOf(context.tree, head))
}

/** A slot of a slot's word, or of the noun that it measures: "Indian" in "the first batch of Indian medicine". */
function innerHeads(context: SentenceContext, head: number, slot: string): readonly number[] {
  const own = slotHeads(context, head, slot)
  const counted = lookThrough(context, head)
  return counted === head ? own : [...own, ...slotHeads(context, counted, slot)]
}

/** Slots of those whom a noun of action meets. */
const MEETING: ReadonlySet<string> = new Set(['to', 'on', 'against', 'for', 'iobj'])

/** "Chad received aid from Japan": aid by Japan to Chad. Null where the noun stands under no such verb. */
function inverseSlot(context: SentenceContext, noun: number, slot: string): readonly number[] | null {
  if (slot !== 'subj' && slot !== 'by' && !MEETING.has(slot)) return null
  const verb = isNominal(context, noun) ? inverseVerbOf(context, noun) : -1
  if (verb < 0) return null
  if (MEETING.has(slot)) return one(findSubject(context.tree, verb))
  const givers = ['from', 'by'].flatMap((preposition) => [
    ...phrasesOf(context, noun, preposition),
    ...phrasesOf(context, verb, preposition),
  ])
  return givers.length > 0 ? givers : null
}

function plainSlot(context: SentenceContext, predicate: number, slot: string): readonly number[] {
  const { tree } = context
  switch (slot) {
    case 'subj':
      return one(subjectOf(context, predicate))
    case 'obj':
      return one(isNominal(context, predicate) ? -1 : findObject(tree, predicate))
    case 'iobj':
      return receiversOf(context, predicate)
    case 'poss':
      return withRelations(context, predicate, ['nmod:poss'])
    case 'mod':
      return withRelations(context, predicate, ['amod', 'compound', 'nmod:desc', 'nmod:unmarked'])
    case 'adv':
      return withRelations(context, predicate, ['advmod', 'compound:prt'])
    case 'aux':
      return withRelations(context, predicate, ['aux'])
    case 'inf':
      return clausesOf(context, predicate).filter((clause) => isInfinitive(context, clause))
    case 'speaker':
      return one(speakerOf(tree, predicate))
    case 'comp':
      return clausesOf(context, predicate)
    default:
      return prepositional(context, predicate, slot)
  }
}

function one(head: number): readonly number[] {
  return head < 0 ? NONE : [head]
}

function isNominal(context: SentenceContext, index: number): boolean {
  const upos = context.tree.tokens[index]?.upos
  return upos === 'NOUN' || upos === 'PROPN'
}

/** Prepositions that put a happening beside what its verb tells: the subject did not do it ("remained despite attacks"). */
const BESIDE: ReadonlySet<string> = new Set(
  'after,ahead of,amid,because of,before,despite,due to,during,following,since'.split(','),
)

function subjectOf(context: SentenceContext, predicate: number): number {
  if (!isNominal(context, predicate)) return mendSubject(context, predicate, findSubject(context.tree, predicate))
  const own = withRelations(context, predicate, ['nsubj'])[0]
  if (own !== undefined) return own
  if (context.tree.tokens[predicate]?.deprel === 'xcomp') return findSubject(context.tree, predicate)
  const verb = lightVerbOf(context, predicate)
  return verb < 0 || BESIDE.has(caseOf(context.tree, predicate) ?? '') ? -1 : findSubject(context.tree, verb)
}

/** "gave Ukraine tanks": an indirect object, or the first of two objects. */
function receiversOf(context: SentenceContext, verb: number): readonly number[] {
  const indirect = withRelations(context, verb, ['iobj'])
  if (indirect.length > 0) return indirect
  const objects = withRelations(context, verb, ['obj'])
  if (objects.length > 1) return objects.slice(0, 1)
  // "Mali was given food": who is given to is the subject.
  return objects.length === 1 ? withRelations(context, verb, ['nsubj:pass']) : NONE
}

function withRelations(context: SentenceContext, predicate: number, relations: readonly string[]): readonly number[] {
  return childrenOf(context.tree, predicate).filter((child) =>
    isOneOf(context.tree.tokens[child]?.deprel ?? '', relations),
  )
}

function isOneOf(deprel: string, relations: readonly string[]): boolean {
  for (const relation of relations) {
    if (relation === 'amod' ? deprel === 'amod' : isRelation(deprel, relation)) return true
  }
  return false
}

/** "agreed to build": a clause with "to", not one with "that". */
function isInfinitive(context: SentenceContext, clause: number): boolean {
  return childrenOf(context.tree, clause).some((child) => context.tree.tokens[child]?.xpos === 'TO')
}

function clausesOf(context: SentenceContext, predicate: number): readonly number[] {
  const nominal = isNominal(context, predicate)
  return childrenOf(context.tree, predicate).filter((child) => {
    const token = context.tree.tokens[child]
    if (!token) return false
    if (token.deprel === 'xcomp' || token.deprel === 'ccomp') return true
    if (nominal) return isRelation(token.deprel, 'acl') && token.deprel !== 'acl:relcl'
    return isRelation(token.deprel, 'advcl') && token.xpos === 'VB'
  })
}

/** Whom a deed meets that is given like a thing: "gave the migrants a beating", "was dealt a blow by". */
const BESTOWED: ReadonlySet<string> = new Set(['on', 'to', 'against'])

/** Phrases with a preposition: the predicate's own, then its object's, then its light verb's. */
function prepositional(context: SentenceContext, predicate: number, preposition: string): readonly number[] {
  const own = phrasesOf(context, predicate, preposition)
  if (isNominal(context, predicate)) {
    if (own.length > 0) return own
    const inner = phrasesBelow(context, predicate, preposition)
    if (inner.length > 0) return inner
    const verb = lightVerbOf(context, predicate)
    if (verb < 0 || (preposition === 'by' && isPassive(context.tree, verb))) return NONE
    const lent = phrasesOf(context, verb, preposition)
    if (lent.length > 0 || !BESTOWED.has(preposition)) return lent
    return receiversOf(context, verb).filter((receiver) => receiver !== predicate)
  }
  if (preposition === 'by') return own
  const object = findObject(context.tree, predicate)
  const direct = object < 0 ? own : [...own, ...phrasesOf(context, object, preposition)]
  if (direct.length > 0) return direct
  const below = phrasesBelow(context, predicate, preposition)
  return below.length > 0 ? below : one(strayPhrase(context, predicate, preposition))
}

function phrasesOf(context: SentenceContext, index: number, preposition: string): readonly number[] {
  const { tree } = context
  return childrenOf(tree, index).filter((child) => {
    const deprel = tree.tokens[child]?.deprel ?? ''
    if (!isRelation(deprel, 'obl') && !isRelation(deprel, 'nmod') && !isRelation(deprel, 'advcl')) return false
    if (deprel === 'nmod:poss') return false
    return fitsPreposition(caseOf(tree, child) ?? markOf(context, child), preposition)
  })
}

/** Relations of a word below which a phrase may hang that is meant for the predicate. */
const CARRIERS: ReadonlySet<string> = new Set(['nmod', 'obl', 'obj', 'flat', 'acl'])

/**
 * Phrases one or two nouns further down: parsers hang "by police" in "the arrest of a man by police" on the man. "of"
 * is left out, since it belongs to the nearest noun.
 */
function phrasesBelow(context: SentenceContext, index: number, preposition: string, depth = 2): readonly number[] {
  if (preposition === 'of' || depth === 0) return NONE
  for (const child of childrenOf(context.tree, index)) {
    const deprel = context.tree.tokens[child]?.deprel ?? ''
    if (child < index || !CARRIERS.has(deprel.split(':')[0] ?? '')) continue
    const found = phrasesOf(context, child, preposition)
    if (found.length > 0) return found
    const deeper = phrasesBelow(context, child, preposition, depth - 1)
    if (deeper.length > 0) return deeper
  }
  return NONE
}

function markOf(context: SentenceContext, index: number): string | null {
  if (!isRelation(context.tree.tokens[index]?.deprel ?? '', 'advcl')) return null
  for (const child of childrenOf(context.tree, index)) {
    const token = context.tree.tokens[child]
    if (token?.deprel === 'mark') return token.lemma
  }
  return null
}
