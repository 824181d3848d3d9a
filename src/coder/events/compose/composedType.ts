import type { EventType, PloverCategory } from '../../../types/index.js'
import type { OperatorEffect } from '../../lexicon/index.js'
import type { Proposal } from '../Proposal.js'

/** What an operator makes of an inner event; null where nothing codable is left. */
export interface ComposedType {
  readonly type: EventType
  readonly outcome: Proposal['outcome']
}

/** Families of categories that operators treat alike. */
type Family = 'words' | 'deeds' | 'yield' | 'hostile-words' | 'hostile-deeds'

const FAMILY: Readonly<Record<PloverCategory, Family>> = {
  AGREE: 'words',
  CONSULT: 'words',
  SUPPORT: 'words',
  COOPERATE: 'deeds',
  AID: 'deeds',
  CONCEDE: 'yield',
  RETREAT: 'yield',
  REQUEST: 'hostile-words',
  ACCUSE: 'hostile-words',
  REJECT: 'hostile-words',
  THREATEN: 'hostile-words',
  PROTEST: 'hostile-deeds',
  SANCTION: 'hostile-deeds',
  MOBILIZE: 'hostile-deeds',
  COERCE: 'hostile-deeds',
  ASSAULT: 'hostile-deeds',
}

/**
 * The composition table (docs/composition.md): operator effect times inner category. After PLOVER 2, auxiliary modes:
 * cooperation and yielding to come are AGREE (CAMEO 03, 035), force to come is THREATEN; what an operator ends or refuses
 * turns into its opposite. `contexts` are those of the inner event's entry: they tell sanctions from other restrictions.
 */
export function composedType(
  effect: OperatorEffect,
  inner: EventType,
  contexts: readonly string[] = [],
): ComposedType | null {
  const family = FAMILY[inner.category]
  switch (effect) {
    case 'neutral':
    case 'begin':
      return { type: inner, outcome: null }
    case 'agree':
      return { type: agreed(inner, family, contexts), outcome: 'pending' }
    case 'intend':
      return { type: folded(inner, family, contexts), outcome: 'pending' }
    case 'threaten':
      return { type: { category: 'THREATEN', mode: threatMode(inner, contexts) }, outcome: null }
    case 'refuse':
    case 'oppose':
      return refused(inner, family)
    case 'cease':
      return ceased(inner, family)
    case 'cancel':
      return inner.category === 'CONSULT' ? refused(inner, family) : ceased(inner, family)
    case 'request':
    case 'support':
      return {
        type: effect === 'request' ? requested(inner, family) : { category: 'SUPPORT', mode: null },
        outcome: null,
      }
    case 'accuse':
    case 'blame':
      return { type: { category: 'ACCUSE', mode: effect === 'accuse' ? 'allege' : 'disapprove' }, outcome: null }
    case 'deny':
      return { type: inner, outcome: 'denied' }
    case 'fail':
      return family === 'words'
        ? { type: { category: 'REJECT', mode: null }, outcome: null }
        : { type: inner, outcome: 'did-not-happen' }
    case 'consider':
      return { type: inner, outcome: 'possible' }
    case 'prevent':
      return { type: { category: 'COERCE', mode: 'restrict' }, outcome: null }
  }
}

function folded(inner: EventType, family: Family, contexts: readonly string[]): EventType {
  switch (family) {
    case 'words':
    case 'deeds':
      return inner.category === 'AGREE' ? inner : { category: 'AGREE', mode: null }
    case 'yield':
      return { category: 'AGREE', mode: null }
    case 'hostile-words':
      return inner
    case 'hostile-deeds':
      return { category: 'THREATEN', mode: threatMode(inner, contexts) }
  }
}

/** Agreeing to send troops is an offer; agreeing to sanctions or to a ban is the decision to impose them. */
function agreed(inner: EventType, family: Family, contexts: readonly string[]): EventType {
  if (inner.category === 'MOBILIZE') return { category: 'AGREE', mode: null }
  return family === 'hostile-deeds' ? inner : folded(inner, family, contexts)
}

function refused(inner: EventType, family: Family): ComposedType | null {
  switch (family) {
    case 'words':
      return {
        type: { category: 'REJECT', mode: inner.category === 'CONSULT' ? 'meet' : 'assist' },
        outcome: null,
      }
    case 'deeds':
      return { type: { category: 'REJECT', mode: 'assist' }, outcome: null }
    case 'yield':
      return { type: { category: 'REJECT', mode: 'yield' }, outcome: null }
    case 'hostile-words':
      return { type: { category: 'REJECT', mode: null }, outcome: null }
    case 'hostile-deeds':
      return inner.category === 'SANCTION' || inner.category === 'COERCE'
        ? { type: { category: 'REJECT', mode: null }, outcome: null }
        : { type: inner, outcome: 'did-not-happen' }
  }
}

/** What ends: talks broken off and aid cut are sanctions (CAMEO 162, 164), an attack or a ban stopped a retreat. */
function ceased(inner: EventType, family: Family): ComposedType | null {
  switch (family) {
    case 'words':
      return inner.category === 'CONSULT'
        ? { type: { category: 'SANCTION', mode: 'withdraw' }, outcome: null }
        : { type: { category: 'REJECT', mode: null }, outcome: null }
    case 'deeds':
      return { type: { category: 'SANCTION', mode: 'discontinue' }, outcome: null }
    case 'yield':
      return { type: { category: 'REJECT', mode: 'yield' }, outcome: null }
    case 'hostile-words':
      return { type: { category: 'CONCEDE', mode: null }, outcome: null }
    case 'hostile-deeds':
      return { type: { category: 'RETREAT', mode: yieldedMode(inner) }, outcome: null }
  }
}

function yieldedMode(inner: EventType): string | null {
  if (inner.category === 'ASSAULT') return 'ceasefire'
  if (inner.category === 'MOBILIZE') return 'withdraw'
  return inner.mode === 'arrest' ? 'release' : null
}

function requested(inner: EventType, family: Family): EventType {
  if (inner.category === 'CONSULT') return { category: 'REQUEST', mode: 'meet' }
  if (family === 'yield') return { category: 'REQUEST', mode: 'yield' }
  // Asking for troops or tanks is asking for help.
  if (family === 'words' || family === 'deeds' || inner.category === 'MOBILIZE') {
    return { category: 'REQUEST', mode: 'assist' }
  }
  return { category: 'REQUEST', mode: 'change' }
}

/** THREATEN's mode is the content of the threat. */
function threatMode(inner: EventType, contexts: readonly string[]): string | null {
  switch (inner.category) {
    case 'ASSAULT':
    case 'MOBILIZE':
      return 'violence'
    case 'SANCTION':
      return inner.mode === 'expel' ? 'expel' : 'relations'
    case 'COERCE':
      return inner.mode === 'restrict' && contexts.some((one) => RELATIONS.has(one))
        ? 'relations'
        : (THREAT_OF_COERCION[inner.mode ?? ''] ?? 'restrict')
    case 'REJECT':
      return 'relations'
    default:
      return inner.category === 'THREATEN' ? inner.mode : null
  }
}

/** Restrictions with these contexts are sanctions: what they threaten is the relation between two sides. */
const RELATIONS: ReadonlySet<string> = new Set(['economic', 'diplomatic'])

const THREAT_OF_COERCION: Readonly<Record<string, string>> = { arrest: 'arrest', deport: 'expel', seize: 'territory' }
