import type { TreeSentence } from '../../tree/index.js'
import type { EmbeddingLexicon } from '../EmbeddingLexicon.js'
import { readPredicate } from '../readPredicate.js'
import { readingName, tenseName } from './readingName.js'

/** Words that colour a whole sentence: conditions, wishes, the reader addressed, times. */
const TELLING: ReadonlySet<string> = new Set(
  `if you your please will would not n't never can should when said plan i we my any each every
  today tomorrow yesterday tonight last next ago week year years month day night morning
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)

/** Features of the whole sentence: its main clause, its first and last word, its length, telling words in it. */
export function sentenceFeatures(tree: TreeSentence, index: number, lexicon: EmbeddingLexicon): string[] {
  const { tokens, root } = tree
  const words = tokens.map((token) => token.text.toLowerCase())
  const found = [
    `first ${words[0]}`,
    `last ${words.at(-1)}`,
    `length ${Math.floor(Math.log2(tokens.length))}`,
    ...words.filter((word) => TELLING.has(word)).map((word) => `sentence has ${word}`),
  ]
  const main = tokens[root]
  if (main === undefined || root === index) return found
  const reading = readPredicate(tree, root, lexicon)
  found.push(`main reading ${readingName(reading)}`, `main tense ${tenseName(reading)}`)
  return [...found, `main ${main.lemma.toLowerCase()}`]
}
