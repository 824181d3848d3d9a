import { childWith, hasChild, type TreeSentence } from '../tree/index.js'
import { asPurpose, compose, share } from './compose.js'
import type { EmbeddingEffect, EmbeddingLexicon } from './EmbeddingLexicon.js'
import { effectOf } from './effectOf.js'
import { type Government, governedBy } from './governedBy.js'
import { governingIdiom } from './governingIdiom.js'
import type { PredicateReading } from './PredicateReading.js'
import { readClause } from './readClause.js'
import { readNoun } from './readNoun.js'

/** How many governors may stack: "was said to have failed to try to prevent". */
const MAX_DEPTH = 6

/** How a clause or phrase presents the happening that the verb, adjective or noun of action at `index` names. */
export function readPredicate(tree: TreeSentence, index: number, lexicon: EmbeddingLexicon): PredicateReading {
  return readBelow(tree, index, lexicon, MAX_DEPTH)
}

function readBelow(tree: TreeSentence, index: number, lexicon: EmbeddingLexicon, depth: number): PredicateReading {
  const own = isNominal(tree, index) ? readNoun(tree, index, lexicon) : readClause(tree, index, lexicon)
  const government = depth > 0 ? governedBy(tree, index) : null
  if (government === null) return own
  const governor = tree.tokens[government.governor]
  if (governor === undefined) return own
  // "asked whether they fired": the question is all that is said of the firing.
  if (own.question && government.frames[0] === 'that') return own
  const lent = controlledThrough(tree, government, lexicon)
  if (lent !== null) return compose(own, readBelow(tree, lent.governor, lexicon, depth - 1), lent.effect, lent.governor)
  const effect = effectAbove(tree, government, lexicon)
  const unknown = effect === null && !leansOn(tree, index, government)
  if (unknown && government.otherwise === 'nothing') return own
  const above = readBelow(tree, government.governor, lexicon, depth - 1)
  if (effect !== null) return compose(own, above, effect, government.governor)
  if (government.otherwise === 'purpose') return asPurpose(own, above)
  if (government.otherwise === 'shares') return share(own, above)
  if (government.otherwise === 'precedes') return precede(own, above)
  return ahead(own, above)
}

/** What the governor says of its complement: as an idiom, with its particle, else by itself. */
function effectAbove(
  tree: TreeSentence,
  { governor, frames }: Government,
  lexicon: EmbeddingLexicon,
): EmbeddingEffect | null {
  const token = tree.tokens[governor]
  if (token === undefined) return null
  const idiom = governingIdiom(tree, governor, frames)
  if (idiom !== null) return idiom
  const particle = tree.tokens[childWith(tree, governor, 'compound:prt')]?.text.toLowerCase()
  const phrasal = particle === undefined ? null : effectOf(lexicon, token, frames, particle)
  return phrasal ?? effectOf(lexicon, token, frames)
}

/** A noun without auxiliaries or copula: what stands above it decides. */
function isNominal(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  if (token === undefined || token.upos === 'VERB' || token.upos === 'AUX') return false
  // A "noun" with an "if" before it is a verb that the tagger took for one.
  if (token.deprel === 'advcl' && hasChild(tree, index, 'mark')) return false
  return !hasChild(tree, index, 'cop') && !hasChild(tree, index, 'aux')
}

/** "forced families to leave": the infinitive, parsed onto the object, belongs to the verb. */
function controlledThrough(
  tree: TreeSentence,
  { governor, otherwise, frames }: Government,
  lexicon: EmbeddingLexicon,
): { readonly governor: number; readonly effect: EmbeddingEffect } | null {
  const noun = tree.tokens[governor]
  if (noun === undefined || otherwise !== 'purpose' || (noun.deprel !== 'obj' && noun.deprel !== 'nsubj:pass'))
    return null
  const verb = tree.tokens[noun.head]
  if (verb === undefined || effectOf(lexicon, noun, frames) !== null) return null
  const effect = effectOf(lexicon, verb, ['obj-to'])
  return effect === null ? null : { governor: verb.index, effect }
}

/** "The visit may bring arms": a noun that is the subject of what is yet to come has itself not come, as far as told. */
function leansOn(tree: TreeSentence, index: number, government: Government): boolean {
  return government.frames[0] === 'subj' && isNominal(tree, index)
}

/** "after crossing": as far back as what it came before, whether or not that is denied. */
function precede(own: PredicateReading, above: PredicateReading): PredicateReading {
  if (own.time !== 'timeless') return own
  const { time, modality } = above
  const cues = [...own.cues, ...above.cues]
  return time === 'future' ? { ...own, time, modality, cues } : { ...own, time: 'past', cues }
}

function ahead(own: PredicateReading, above: PredicateReading): PredicateReading {
  if (own.time !== 'timeless' || own.modality !== null || above.time !== 'future') return own
  return { ...own, time: 'future', modality: 'expected', cues: [...own.cues, ...above.cues] }
}
