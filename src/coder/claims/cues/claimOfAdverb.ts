import type { TreeSentence } from '../../tree/index.js'
import type { ClaimLexicon } from '../lexicon/ClaimLexicon.js'
import { entriesFor } from '../lexicon/entriesFor.js'
import type { CueFinding } from './CueFinding.js'

/** "The envoy reportedly left": the clause is somebody's, nobody says whose. */
export function claimOfAdverb(tree: TreeSentence, index: number, lexicon: ClaimLexicon): CueFinding | null {
  const token = tree.tokens[index]
  if (token === undefined || token.deprel !== 'advmod' || token.head < 0) return null
  const entry = entriesFor(lexicon, token, 'adv')[0]
  if (entry === undefined) return null
  const cue = {
    cue: index,
    cueLast: index,
    stance: entry.stance,
    frame: 'none',
    speaker: -1,
    vouches: true,
    needsActor: false,
  }
  return { ...cue, content: [token.head], excluded: [index] }
}
