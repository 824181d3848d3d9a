import type { EventType } from '../../../types/index.js'
import type { OperatorEffect } from '../../lexicon/index.js'
import { type ComposedType, composedType } from './composedType.js'
import { COOPERATIVE } from './cooperative.js'

/**
 * What an operator makes of an event told with "not": promising not to attack is a promise, promising not to talk a
 * refusal, asking not to attack a demand to yield. Other operators leave nothing that can be coded.
 */
export function effectOnNegated(
  effect: OperatorEffect,
  inner: EventType,
  contexts: readonly string[],
): ComposedType | null {
  const isCooperative = COOPERATIVE.has(inner.category)
  switch (effect) {
    case 'agree':
    case 'intend':
      if (isCooperative) return composedType('refuse', inner)
      return { type: { category: 'AGREE', mode: null }, outcome: 'pending' }
    case 'request':
      return { type: { category: 'REQUEST', mode: isCooperative ? 'change' : 'yield' }, outcome: null }
    case 'threaten':
      return { type: { category: 'THREATEN', mode: isCooperative ? 'relations' : null }, outcome: null }
    case 'accuse':
    case 'blame':
      return composedType(effect, inner, contexts)
    default:
      return { type: inner, outcome: 'did-not-happen' }
  }
}
