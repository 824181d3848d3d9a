import { governorsOf, type TreeSentence } from '../../tree/index.js'
import type { EmbeddingLexicon } from '../EmbeddingLexicon.js'
import { readPredicate } from '../readPredicate.js'
import { helpingWords, subjectWord } from './clauseWords.js'
import { readingName, tenseName } from './readingName.js'

/** How many governors up lend their helping words. */
const REACH = 5

/** Features of the words above the predicate: the governor, how it is read, and what helps those further up. */
export function governorFeatures(tree: TreeSentence, index: number, lexicon: EmbeddingLexicon): string[] {
  const token = tree.tokens[index]
  const governor = token === undefined ? undefined : tree.tokens[token.head]
  if (token === undefined || governor === undefined) return ['is root']
  const [relation] = token.deprel.split(':')
  const lemma = governor.lemma.toLowerCase()
  const reading = readPredicate(tree, governor.index, lexicon)
  const above = tree.tokens[governor.head]
  const found = [
    `governor ${lemma}`,
    `governor ${lemma} ${token.deprel}`,
    `governor tags ${governor.xpos} ${token.deprel} ${token.xpos}`,
    `governor helpers ${helpingWords(tree, governor.index)} ${governor.xpos} ${relation}`,
    `governor subject ${subjectWord(tree, governor.index)} ${token.deprel}`,
    `governor reading ${readingName(reading)} ${token.deprel}`,
    `governor tense ${tenseName(reading)} ${relation}`,
  ]
  if (above) found.push(`second governor ${above.lemma.toLowerCase()} ${governor.deprel} ${token.deprel}`)
  const helpers = governorsOf(tree, index)
    .slice(0, REACH)
    .flatMap((each) => helpingWords(tree, each).split('_'))
  return [...found, ...helpers.filter((word) => word !== '').map((word) => `helper above ${word}`)]
}
