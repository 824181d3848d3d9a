import type { EmbeddingEffect } from './EmbeddingLexicon.js'
import type { Modality, PredicateReading } from './PredicateReading.js'
import { weakerModality } from './weakerModality.js'

/** What remains of a happening when the word above it has had its say: "may have failed to prevent the raid". */
export function compose(
  own: PredicateReading,
  governor: PredicateReading,
  effect: EmbeddingEffect,
  token: number,
): PredicateReading {
  const cues = [...own.cues, { token, effect }, ...governor.cues]
  const shared = { ...share(own, governor), cues }
  switch (effect) {
    case 'happens':
      return shared
    case 'permitted':
      return isReal(governor) ? shared : { ...lookAhead(shared, 'possible', own), cues }
    case 'begins':
      return { ...shared, phase: governor.time === 'present' || own.phase === null ? 'begun' : own.phase }
    case 'ends':
      return { ...shared, phase: 'ended' }
    case 'attempted':
      // "their attempt to flee failed": they did not flee.
      if (governor.phase === 'ended') return { ...shared, phase: null, negated: !shared.negated }
      return { ...shared, phase: 'attempted' }
    case 'averted':
      return { ...shared, negated: !shared.negated, modality: unavoided(shared, governor) }
    case 'precluded':
      return governor.negated
        ? { ...lookAhead({ ...shared, negated: own.negated }, 'possible', own), cues }
        : { ...shared, negated: !shared.negated }
    case 'denied':
      return {
        ...own,
        denied: !governor.negated,
        supposed: true,
        time: own.time === 'timeless' ? 'past' : own.time,
        cues,
      }
    case 'counterfactual':
      return { ...own, counterfactual: true, cues }
    case 'known':
      return { ...own, time: own.time === 'timeless' ? 'past' : own.time, cues }
    case 'aimed':
      return asPurpose(own, governor)
    case 'supposed':
      return asSupposed(own, governor, cues)
    case 'necessary':
      // "ought to have signed": did not.
      if (own.aspect === 'perfect') return { ...shared, modality: 'necessary', counterfactual: true }
      return { ...lookAhead(shared, effect, own), cues }
    default:
      return { ...lookAhead(shared, effect, own), cues }
  }
}

/** A purpose is open where its deed is past, and ahead where that is. */
export function asPurpose(own: PredicateReading, governor: PredicateReading): PredicateReading {
  const { conditional, question, modality } = governor
  const time = governor.time === 'past' ? 'timeless' : 'future'
  return { ...own, time, purpose: true, modality, conditional, question, cues: [...own.cues, ...governor.cues] }
}

/** "were accused of shelling": a gerund is of what was; elsewhere the clause keeps its own time. */
function asSupposed(
  own: PredicateReading,
  governor: PredicateReading,
  cues: PredicateReading['cues'],
): PredicateReading {
  const isGerund = own.time === 'timeless' && own.aspect === 'progressive'
  return {
    ...own,
    time: isGerund ? 'past' : own.time,
    supposed: true,
    negated: own.negated !== governor.negated,
    cues,
  }
}

/** "could not prevent the raid": there was one. */
function unavoided(shared: PredicateReading, governor: PredicateReading): Modality | null {
  const isPast = governor.negated && governor.modality === 'possible' && governor.time === 'past'
  return isPast ? null : shared.modality
}

/** Told as past or under way, with nothing that takes it back. */
function isReal(reading: PredicateReading): boolean {
  return reading.time === 'past' && reading.modality === null && !reading.conditional && !reading.negated
}

/** The inner happening is as real as the outer one. */
export function share(own: PredicateReading, governor: PredicateReading): PredicateReading {
  return {
    time: own.time === 'timeless' ? governor.time : own.time,
    aspect: own.aspect === 'simple' ? governor.aspect : own.aspect,
    negated: (own.negated !== governor.negated) !== sharesNegation(own, governor),
    modality: weakerModality(own.modality, governor.modality),
    conditional: own.conditional || governor.conditional,
    question: own.question || governor.question,
    purpose: own.purpose || governor.purpose,
    habitual: own.habitual || governor.habitual,
    phase: own.phase ?? governor.phase,
    counterfactual: own.counterfactual || governor.counterfactual,
    supposed: own.supposed || governor.supposed,
    denied: own.denied || governor.denied,
    cues: [...own.cues, ...governor.cues],
  }
}

/** "has no plan": the one "no" negates both, and must not count twice. */
function sharesNegation(own: PredicateReading, governor: PredicateReading): boolean {
  return own.cues.some(
    (cue) =>
      cue.effect === 'negation' && governor.cues.some((each) => each.effect === 'negation' && each.token === cue.token),
  )
}

/** A happening that somebody plans, wants or foresees lies ahead, whenever the planning was. */
function lookAhead(shared: PredicateReading, effect: Modality, own: PredicateReading): PredicateReading {
  const modality = weakerModality(shared.modality, effect)
  // "expects that they have landed", "fears they were shot": the clause says its own tense.
  const time = own.time === 'past' ? 'past' : 'future'
  return { ...shared, time, aspect: own.aspect, modality, phase: own.phase }
}
