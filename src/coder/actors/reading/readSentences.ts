import type { Gazetteer } from '../../../ontology/index.js'
import type { Mention, ParsedText } from '../../../types/index.js'
import { namesByToken, scanNames } from '../../mentions/index.js'
import { indexTree } from '../../tree/index.js'
import { markQuotes } from './markQuotes.js'
import type { ReadSentence } from './Reading.js'

/** Puts a report's sentences, mentions and known names side by side. */
export function readSentences(
  parsed: ParsedText,
  mentions: readonly Mention[],
  gazetteer: Gazetteer,
): readonly ReadSentence[] {
  const bySentence = parsed.sentences.map((): Mention[] => [])
  for (const mention of mentions) bySentence[mention.sentence]?.push(mention)
  const quotes = markQuotes(parsed)
  return parsed.sentences.map((sentence, index) => {
    const tree = indexTree(sentence)
    const own = bySentence[index] ?? []
    const mentionAt = new Array<Mention | null>(tree.tokens.length).fill(null)
    for (const mention of own) mentionAt[mention.head] = mention
    return {
      index,
      paragraph: sentence.paragraph,
      tree,
      words: tree.tokens.map((token) => token.text.toLowerCase()),
      lemmas: tree.tokens.map((token) => token.lemma.toLowerCase()),
      roles: [],
      written: [],
      names: namesByToken(scanNames(tree, gazetteer), tree.tokens.length),
      mentionAt,
      mentions: own,
      quoted: quotes[index] ?? [],
    }
  })
}
