import type { Condition, SlotTest } from '../lexicon/index.js'
import { isHeading } from '../reading/index.js'
import { conjunctsOf } from '../tree/index.js'
import { isOfficial } from './isOfficial.js'
import { actorsNamed } from './slots/actorsNamed.js'
import { formsOf } from './slots/formsOf.js'
import { isPassive } from './slots/isPassive.js'
import { lookThrough } from './slots/lookThrough.js'
import type { SentenceContext } from './slots/SentenceContext.js'
import { slotHeads } from './slots/slotHeads.js'

/** Whether a condition of an entry holds at a predicate; the lexicon has one object for what many entries ask. */
export function matchCondition(context: SentenceContext, predicate: number, condition: Condition): boolean {
  const known = context.held?.[predicate]?.get(condition)
  if (known !== undefined) return known
  const holds = isOpenAgent(context, predicate, condition) || isMet(context, predicate, condition) !== condition.negated
  if (context.held) {
    const own = context.held[predicate]
    if (own) own.set(condition, holds)
    else context.held[predicate] = new Map([[condition, holds]])
  }
  return holds
}

/** Whether one of the slots passes one of the tests. */
function isMet(context: SentenceContext, predicate: number, { slots, tests, negated }: Condition): boolean {
  for (const slot of slots) {
    const heads = slotHeads(context, predicate, slot)
    for (const test of tests) if (passes(context, heads, test, negated)) return true
  }
  return false
}

/** "Village razed": in a headline, who must do it for the entry to fit is left unsaid, and nothing speaks against it. */
function isOpenAgent(context: SentenceContext, predicate: number, { slots, tests, negated }: Condition): boolean {
  if (negated || !isHeading(context.tree) || slots.length !== 1 || slots[0] !== 'subj') return false
  if (!tests.some(({ kind }) => kind === 'actor' || kind === 'official' || kind === 'entity')) return false
  return isPassive(context.tree, predicate) && slotHeads(context, predicate, 'subj').length === 0
}

/** Heads that a condition on words took in; none for conditions that only ask who or whether. */
export function consumedBy(context: SentenceContext, predicate: number, condition: Condition): readonly number[] {
  if (condition.negated) return []
  return condition.slots.flatMap((slot) =>
    slotHeads(context, predicate, slot).flatMap((head) =>
      conjunctsOf(context.tree, head).filter((member) =>
        condition.tests.some((test) => isWordTest(test) && isIn(context, member, test.lemmas)),
      ),
    ),
  )
}

function isWordTest(test: SlotTest): test is Extract<SlotTest, { readonly lemmas: ReadonlySet<string> }> {
  return test.kind === 'class' || test.kind === 'lemmas'
}

/**
 * Whether one of the words in a slot passes. Of words joined by "and" any may be the one asked for, but only the first
 * rules an entry out: "attacked a factory and other positions" is no quarrel about positions.
 */
function passes(context: SentenceContext, heads: readonly number[], test: SlotTest, negated: boolean): boolean {
  switch (test.kind) {
    case 'any':
      return heads.length > 0
    case 'none':
      return heads.length === 0
    case 'class':
    case 'lemmas':
      return negated ? heads.some((head) => isIn(context, head, test.lemmas)) : isAnyIn(context, heads, test.lemmas)
    case 'several':
      return new Set(heads.flatMap((head) => partiesOf(context, head))).size > 1
    case 'official':
      return heads.some((head) => actorsNamed(context, head).some(isOfficial))
    case 'actor':
      return heads.some((head) => actorsNamed(context, head).length > 0)
    case 'entity':
      return heads.some((head) => context.mentions.get(lookThrough(context, head))?.entity === test.entity)
  }
}

function isAnyIn(context: SentenceContext, heads: readonly number[], lemmas: ReadonlySet<string>): boolean {
  for (const head of heads) {
    for (const member of conjunctsOf(context.tree, head)) if (isIn(context, member, lemmas)) return true
  }
  return false
}

/** Who takes part, member by member of a coordination: countries, and within one country its several actors. */
function partiesOf(context: SentenceContext, head: number): readonly string[] {
  const members = conjunctsOf(context.tree, head)
  return members.flatMap((member) =>
    (context.mentions.get(member)?.actors ?? []).map((actor) =>
      members.length > 1 ? (actor.id ?? actor.name) : (actor.code ?? actor.name),
    ),
  )
}

/** Whether a word class or list holds one of the forms of a word. */
function isIn(context: SentenceContext, head: number, lemmas: ReadonlySet<string>): boolean {
  for (const form of formsOf(context, head)) if (lemmas.has(form)) return true
  return false
}
