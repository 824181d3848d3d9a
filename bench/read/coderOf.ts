import type { CoderParts } from '../../src/app/index.js'
import type { CoderChoice } from '../Bench.js'

/** Of the whole coder what a choice leaves: the rules without the learned step, or it over a lexicon without events. */
export function coderOf(parts: CoderParts, coder: CoderChoice): CoderParts {
  switch (coder) {
    case 'both':
      return parts
    case 'rules':
      return { ...parts, learned: null, claimModel: null, versions: { ...parts.versions, learned: null, claims: null } }
    case 'learned':
      return { ...parts, lexicon: { ...parts.lexicon, eventsByLemma: new Map() } }
  }
}
