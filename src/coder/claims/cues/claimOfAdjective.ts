import type { ResolvedMention } from '../../../types/index.js'
import { childWith, type TreeSentence } from '../../tree/index.js'
import type { ClaimLexicon } from '../lexicon/ClaimLexicon.js'
import { entriesFor, entryWith } from '../lexicon/entriesFor.js'
import type { CueFinding } from './CueFinding.js'
import { isTold } from './isTold.js'

/** "the alleged theft" puts the phrase in somebody's mouth; "is confident that" makes the subject speak. */
export function claimOfAdjective(
  tree: TreeSentence,
  index: number,
  lexicon: ClaimLexicon,
  mentions: ReadonlyMap<number, ResolvedMention>,
): CueFinding | null {
  const token = tree.tokens[index]
  if (token === undefined || (token.upos !== 'ADJ' && token.xpos !== 'VBN')) return null
  const entries = entriesFor(lexicon, token, 'adj')
  if (entries.length === 0) return null
  const modifier = entryWith(entries, 'none')
  const base = { cue: index, cueLast: index, vouches: true, needsActor: true }
  if (modifier !== null) {
    // "suspected rebels" doubts what they are, not what happened.
    const entity = mentions.get(token.head)?.entity
    if (token.deprel !== 'amod' || token.head < 0 || (entity !== undefined && entity !== 'thing')) return null
    return {
      ...base,
      needsActor: false,
      stance: modifier.stance,
      frame: 'none',
      speaker: -1,
      content: [token.head],
      excluded: [index],
    }
  }
  const entry = entryWith(entries, 'that')
  const subject = childWith(tree, index, 'nsubj')
  const clause = tree.children[index]?.find((child) => isTold(tree, child)) ?? -1
  if (entry === null || subject < 0 || clause < 0 || childWith(tree, index, 'expl') >= 0) return null
  return { ...base, stance: entry.stance, frame: 'that', speaker: subject, content: [clause], excluded: [] }
}
