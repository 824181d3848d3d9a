import { childrenOf, hasChild, isRelation, type TreeSentence } from '../../tree/index.js'
import type { ClaimLexicon } from '../lexicon/ClaimLexicon.js'
import type { CueFinding } from './CueFinding.js'

/** "According to the navy, ...", "..., in the words of the envoy": the clause around the phrase is the speaker's. */
export function claimOfPreposition(tree: TreeSentence, index: number, lexicon: ClaimLexicon): CueFinding | null {
  const entry = lexicon.prepositions.find(({ words }) =>
    words.every((word, offset) => tree.tokens[index + offset]?.text.toLowerCase() === word),
  )
  if (entry === undefined) return null
  const last = index + entry.words.length - 1
  const speaker = speakerAfter(tree, last)
  if (speaker < 0) return null
  const phrase = outermost(tree, speaker, index)
  const near = clauseAbove(tree, phrase)
  if (near < 0) return null
  // "..., according to the army" at the end speaks of the whole, whatever clause it was parsed onto.
  const clause = index > near && tree.tokens[index - 1]?.text === ',' ? outermostClause(tree, near) : near
  const cue = { cue: index, cueLast: last, stance: entry.entry.stance, frame: 'none', vouches: true, needsActor: false }
  return { ...cue, speaker, content: [clause], excluded: [phrase] }
}

/** Head of the noun phrase that follows a token: the first word to the right that governs nothing further right of it. */
function speakerAfter(tree: TreeSentence, last: number): number {
  let at = last + 1
  while (at < tree.tokens.length) {
    const token = tree.tokens[at]
    if (token === undefined) return -1
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') break
    if (token.upos === 'VERB' || token.upos === 'PUNCT') return -1
    at++
  }
  for (let steps = 0; steps < 8; steps++) {
    const token = tree.tokens[at]
    if (token === undefined) return -1
    const up = tree.tokens[token.head]
    const inside = /^(compound|flat|nmod:poss|nmod:desc|amod|det|nummod)/.test(token.deprel)
    if (!inside || up === undefined || token.head < last) return at
    at = token.head
  }
  return at
}

/** The word that carries the whole phrase: the speaker, or the word that the preposition itself was parsed as. */
function outermost(tree: TreeSentence, speaker: number, first: number): number {
  let at = speaker
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.tokens[at]?.head ?? -1
    if (head < first || head >= speaker) return at
    at = head
  }
  return at
}

function outermostClause(tree: TreeSentence, clause: number): number {
  let at = clause
  for (let steps = 0; steps < 12; steps++) {
    const token = tree.tokens[at]
    if (token === undefined || token.head < 0 || token.deprel === 'ccomp' || token.deprel === 'parataxis') return at
    at = token.head
  }
  return at
}

/** The clause that the phrase belongs to; a phrase parsed onto a noun belongs to the clause around that. */
function clauseAbove(tree: TreeSentence, phrase: number): number {
  let at = tree.tokens[phrase]?.head ?? -1
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    const token = tree.tokens[at]
    if (token === undefined) return -1
    if (token.deprel === 'root' || token.upos === 'VERB' || token.upos === 'AUX') return at
    if (hasChild(tree, at, 'cop') || hasChild(tree, at, 'nsubj')) return at
    if (childrenOf(tree, at).some((child) => isRelation(tree.tokens[child]?.deprel ?? '', 'aux'))) return at
    at = token.head
  }
  return -1
}
