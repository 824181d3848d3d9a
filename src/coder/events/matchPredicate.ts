import type { PredicateWords } from '../lexicon/index.js'
import { caseOf, childrenOf, type TreeSentence } from '../tree/index.js'
import { lemmasOf } from './slots/lemmasOf.js'

/** Whether a token, with its particle or compound words, is one of an entry's predicates. */
export function matchPredicate(tree: TreeSentence, index: number, words: PredicateWords): boolean {
  const token = tree.tokens[index]
  if (!token || !fitsKind(tree, index, words)) return false
  // Most words stand under their own lemma; only plural nouns need a second look.
  if (token.lemma !== words.head && !lemmasOf(token).includes(words.head)) return false
  if (words.others.length === 0) return true
  const present = presentWords(tree)
  for (const other of words.others) {
    if (!mayStand(present, other)) return false
    if (words.kind === 'noun' ? !hasModifier(tree, index, other) : !hasCompanion(tree, index, other)) return false
  }
  return true
}

const known = new WeakMap<TreeSentence, ReadonlySet<string>>()

/** The words of a sentence as they stand and by their lemmas. */
function presentWords(tree: TreeSentence): ReadonlySet<string> {
  const own = known.get(tree)
  if (own) return own
  const words = new Set<string>()
  for (const { text, lemma } of tree.tokens) words.add(text.toLowerCase()).add(lemma.toLowerCase())
  known.set(tree, words)
  return words
}

/** A quick look before the tree is searched: an idiom's words, or the first part of one with hyphens, must be there. */
function mayStand(present: ReadonlySet<string>, word: string): boolean {
  const hyphen = word.indexOf('-')
  return present.has(word) || (hyphen >= 0 && present.has(word.slice(0, hyphen)))
}

/** "called X on Tuesday" is no "call on", "in March" no march: these words belong to a date. */
const TIME_WORDS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december week month year day morning evening night afternoon today yesterday tomorrow weekend eve'.split(
    ' ',
  ),
)

function fitsKind(tree: TreeSentence, index: number, words: PredicateWords): boolean {
  const token = tree.tokens[index]
  switch (words.kind) {
    case 'verb':
      return token?.upos === 'VERB' || token?.upos === 'AUX'
    case 'noun':
      return token?.upos === 'NOUN' || (token?.upos === 'PROPN' && !TIME_WORDS.has(token.lemma.toLowerCase()))
    case 'adj':
      return token?.upos === 'ADJ' || token?.xpos === 'VBN'
  }
}

/** A compound part or adjective before a noun: "air strike", "military exercise", "live - fire drill". */
function hasModifier(tree: TreeSentence, index: number, words: string): boolean {
  const parts = words.split('-')
  return parts.every((part) =>
    childrenOf(tree, index).some(
      (child) =>
        child < index && (isWord(tree, child, part) || childrenOf(tree, child).some((one) => isWord(tree, one, part))),
    ),
  )
}

/** A particle, preposition or fixed object below a verb: "call off", "take part in", "place under house arrest". */
function hasCompanion(tree: TreeSentence, index: number, word: string): boolean {
  return childrenOf(tree, index).some(
    (child) =>
      !TIME_WORDS.has(tree.tokens[child]?.lemma.toLowerCase() ?? '') &&
      (isFixedPart(tree, child, word) ||
        (mayHoldParticle(tree, child, index, word) &&
          childrenOf(tree, child).some((inner) => isFixedPart(tree, inner, word) || isFixedWord(tree, inner, word)))),
  )
}

/** "in" and "over" before a name tell a place ("gave aid in Syria"), not the verb's particle ("gave in"). */
function mayHoldParticle(tree: TreeSentence, child: number, index: number, word: string): boolean {
  const token = tree.tokens[child]
  if (child < index && token?.deprel !== 'nsubj:pass') return false
  // "called upon China to set up a court": "up" is the other verb's.
  if (token?.upos === 'VERB') return false
  if (token?.upos !== 'PROPN' || !PLACE_PREPOSITIONS.has(word)) return true
  // "let in Venezuelans": people, right behind the particle, are no place.
  if (token.xpos === 'NNPS' && tree.tokens[index + 1]?.head === child) return true
  // "walked out of the African Union": two prepositions are particle and preposition.
  return caseOf(tree, child)?.startsWith(`${word} `) ?? false
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'over', 'at', 'off', 'out', 'up', 'down'])

function isFixedWord(tree: TreeSentence, index: number, word: string): boolean {
  return childrenOf(tree, index).some((part) => tree.tokens[part]?.deprel === 'fixed' && isWord(tree, part, word))
}

/** Verbs, save in "let go", are no parts of an idiom: in "pushed out by forces backed by Iran" nobody pushes back. */
function isFixedPart(tree: TreeSentence, index: number, word: string): boolean {
  const token = tree.tokens[index]
  return (token?.upos !== 'VERB' || token.deprel === 'xcomp') && isWord(tree, index, word)
}

function isWord(tree: TreeSentence, index: number, word: string): boolean {
  const token = tree.tokens[index]
  return token !== undefined && (token.lemma.toLowerCase() === word || token.text.toLowerCase() === word)
}
