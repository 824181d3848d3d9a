import type { EventLexicon } from '../../lexicon/index.js'
import type { TreeSentence } from '../../tree/index.js'

/** A word or phrase of a sentence that brings a context. */
export interface ContextHit {
  readonly context: string
  readonly phrase: string
  readonly tree: TreeSentence
  /** First and last token, both included. */
  readonly first: number
  readonly last: number
}

/** Words of the longest phrase in `data/lexicon/contexts.txt`. */
const LONGEST = 3

const known = new WeakMap<TreeSentence, readonly ContextHit[]>()

/** The words of a sentence that bring PLOVER contexts, in reading order; found once, since its neighbours ask as well. */
export function findContextWords(
  tree: TreeSentence,
  { contextsByWord, contextBeginnings }: EventLexicon,
): readonly ContextHit[] {
  const own = known.get(tree) ?? searchWords(tree, contextsByWord, contextBeginnings)
  known.set(tree, own)
  return own
}

function searchWords(
  tree: TreeSentence,
  contextsByWord: EventLexicon['contextsByWord'],
  beginnings: ReadonlySet<string>,
): readonly ContextHit[] {
  const hits: ContextHit[] = []
  // Hyphens count as blanks: "same-sex" is "same sex".
  const words = tree.tokens.filter(({ text }) => text !== '-')
  const lemmas = words.map(({ lemma }) => lemma.toLowerCase())
  words.forEach((first, index) => {
    let phrase = ''
    const reach = beginnings.has(lemmas[index] ?? '') ? LONGEST : 1
    for (let end = index; end < Math.min(words.length, index + reach); end++) {
      phrase = end === index ? (lemmas[end] ?? '') : `${phrase} ${lemmas[end]}`
      const last = words[end]?.index ?? first.index
      for (const context of contextsByWord.get(phrase) ?? NO_CONTEXTS) {
        hits.push({ context, phrase, tree, first: first.index, last })
      }
    }
  })
  return hits
}

const NO_CONTEXTS: readonly string[] = []
