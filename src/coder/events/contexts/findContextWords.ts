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

/** The words of a sentence that bring PLOVER contexts, in reading order. */
export function findContextWords(tree: TreeSentence, { contextsByWord }: EventLexicon): ContextHit[] {
  const hits: ContextHit[] = []
  // Hyphens count as blanks: "same-sex" is "same sex".
  const words = tree.tokens.filter(({ text }) => text !== '-')
  for (const [index, first] of words.entries()) {
    let phrase = ''
    for (const last of words.slice(index, index + LONGEST)) {
      phrase = phrase === '' ? last.lemma.toLowerCase() : `${phrase} ${last.lemma.toLowerCase()}`
      for (const context of contextsByWord.get(phrase) ?? []) {
        hits.push({ context, phrase, tree, first: first.index, last: last.index })
      }
    }
  }
  return hits
}
