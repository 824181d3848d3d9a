import { isNegated, type TreeSentence } from '../../tree/index.js'
import type { ClaimLexicon } from '../lexicon/ClaimLexicon.js'
import { entriesFor } from '../lexicon/entriesFor.js'
import { isPassive } from '../speakers/isPassive.js'
import { subjectOf } from '../speakers/subjectOf.js'
import type { CueFinding } from './CueFinding.js'
import { commentContent } from './commentContent.js'
import { furtherSayings } from './furtherSayings.js'
import { isAside } from './isAside.js'
import { isPerformed } from './isPerformed.js'
import { negatedStance } from './negatedStance.js'
import { passiveClaim } from './passiveClaim.js'
import { verbContent } from './verbContent.js'

/** The claim that a verb of saying makes with its clause, object or complement; null where it says nothing. */
export function claimOfVerb(tree: TreeSentence, index: number, lexicon: ClaimLexicon): CueFinding | null {
  const token = tree.tokens[index]
  if (token === undefined || (token.upos !== 'VERB' && token.upos !== 'AUX')) return null
  const entries = entriesFor(lexicon, token, 'verb')
  if (entries.length === 0 || isAside(tree, index)) return null
  if (isPassive(tree, index)) return passiveClaim(tree, index, entries)
  const comment = commentContent(tree, index, entries)
  const found = comment ?? verbContent(tree, index, entries)
  if (found === null || (found.frame !== 'that' && found.frame !== 'quote' && !isPerformed(tree, index))) return null
  const speaker = subjectOf(tree, index)
  const stance = negatedStance(tree, index, found.entry.stance)
  if (stance === null) return null
  return {
    cue: index,
    cueLast: index,
    stance,
    frame: found.frame,
    speaker,
    content: found.content,
    excluded: [...found.excluded, ...furtherSayings(tree, found.content, lexicon)],
    // Who does not confirm a thing does not vouch for it.
    vouches: found.vouches && !(stance === 'hedges' && isNegated(tree, index)),
    needsActor: found.entry.frames.includes('actor') || (found.frame !== 'that' && found.frame !== 'quote'),
  }
}
