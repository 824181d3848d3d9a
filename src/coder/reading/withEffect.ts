import type { EmbeddingEffect } from './EmbeddingLexicon.js'
import type { PredicateReading } from './PredicateReading.js'
import { weakerModality } from './weakerModality.js'

/** A reading after a word that stands with the predicate has had its say: "probably", "planned", "failed". */
export function withEffect(reading: PredicateReading, effect: EmbeddingEffect, token: number): PredicateReading {
  const cued = { ...reading, cues: [...reading.cues, { token, effect }] }
  switch (effect) {
    case 'happens':
    case 'known':
    case 'permitted':
    case 'aimed':
      return cued
    case 'begins':
      return { ...cued, phase: 'begun' }
    case 'ends':
      return { ...cued, phase: 'ended' }
    case 'attempted':
      return { ...cued, phase: 'attempted' }
    case 'averted':
    case 'precluded':
      return { ...cued, negated: !reading.negated }
    case 'denied':
      return { ...cued, denied: true }
    case 'supposed':
      return { ...cued, supposed: true }
    case 'counterfactual':
      return { ...cued, counterfactual: true }
    case 'intended':
    case 'scheduled':
    case 'desired':
      return { ...cued, time: 'future', modality: weakerModality(reading.modality, effect) }
    case 'expected':
    case 'possible':
    case 'necessary':
    case 'called-for':
    case 'unlikely': {
      // "probably fired" doubts what is past; "the possible visit" is yet to come.
      const time = reading.time === 'timeless' ? 'future' : reading.time
      return { ...cued, time, modality: weakerModality(reading.modality, effect) }
    }
  }
}
