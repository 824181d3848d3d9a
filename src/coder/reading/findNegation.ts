import { childrenOf, type TreeSentence } from '../tree/index.js'

const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'no',
  'without',
  'instead',
  'rather',
])
const NOBODIES: ReadonlySet<string> = new Set(['nobody', 'nothing', 'none', 'neither'])

/** Index of the word that negates a predicate, or -1: "not", "never", "no longer", "no troops crossed", "without". */
export function findNegation(tree: TreeSentence, index: number): number {
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token === undefined) continue
    const word = token.text.toLowerCase()
    // Some texts come with "haven't" in one word.
    if (word.length > 3 && word.endsWith("n't")) return child
    switch (token.deprel) {
      case 'advmod':
        // "rather", "instead" alone only contrast; "rather than firing", "instead of firing" deny.
        if (word === 'rather' || word === 'instead') break
        if (word === 'longer' && noOf(tree, child) >= 0) return child
        if (NEGATORS.has(word) && !isNotOnly(tree, child)) return child
        break
      case 'det':
      case 'mark':
      case 'case':
      case 'cc':
      case 'cc:preconj':
        if (NEGATORS.has(word) || isFarFrom(tree, child)) return child
        break
      case 'obl':
        if (OCCASIONS.has(token.lemma) && noOf(tree, child) >= 0) return noOf(tree, child)
        break
      case 'nsubj':
      case 'nsubj:pass':
      case 'obj':
        if (NOBODIES.has(word)) return child
        if (noOf(tree, child) >= 0) return noOf(tree, child)
        if (neitherOf(tree, child) >= 0) return neitherOf(tree, child)
        break
    }
  }
  return -1
}

/** "at no time", "under no circumstances" */
const OCCASIONS: ReadonlySet<string> = new Set([
  'time',
  'point',
  'stage',
  'circumstance',
  'condition',
  'way',
  'account',
])

/** "far from winning", "close to signing": not there yet. */
function isFarFrom(tree: TreeSentence, index: number): boolean {
  const [before, word] = [tree.tokens[index - 1]?.lemma.toLowerCase(), tree.tokens[index]?.text.toLowerCase()]
  return (before === 'far' && word === 'from') || (before === 'close' && word === 'to')
}

/** Index of the "no" of a phrase, or -1. */
function noOf(tree: TreeSentence, index: number): number {
  return (
    childrenOf(tree, index).find((child) => {
      const token = tree.tokens[child]
      if (token === undefined || (token.deprel !== 'det' && token.deprel !== 'advmod')) return false
      // "not a single shot"
      return token.lemma === 'no' || (token.lemma === 'not' && tree.tokens[child + 1]?.lemma === 'a')
    }) ?? -1
  )
}

/** Index of the "neither" before a coordination ("Neither Chad nor Mali attacked"), or -1. */
function neitherOf(tree: TreeSentence, index: number): number {
  return childrenOf(tree, index).find((child) => tree.tokens[child]?.text.toLowerCase() === 'neither') ?? -1
}

/** "not only fired but also burned": both happened. */
function isNotOnly(tree: TreeSentence, index: number): boolean {
  const next = tree.tokens[index + 1]?.lemma
  return next === 'only' || next === 'just' || next === 'merely' || next === 'simply'
}
