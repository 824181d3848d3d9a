import type { Ontology } from '../../ontology/index.js'
import type { Mention, ParsedText } from '../../types/index.js'
import { indexTree, quoteTokens } from '../tree/index.js'
import { isMentionHead } from './isMentionHead.js'
import { mentionKind } from './mentionKind.js'
import { namesByToken } from './names/namesByToken.js'
import { scanNames } from './names/scanNames.js'
import { phraseRange } from './phraseRange.js'

/** Every noun phrase, pronoun and naming adjective of a report, in the order of their heads. */
export function findMentions(parsed: ParsedText, ontology: Pick<Ontology, 'gazetteer'>): readonly Mention[] {
  const mentions: Mention[] = []
  for (const sentence of parsed.sentences) {
    const tree = indexTree(sentence)
    const names = namesByToken(scanNames(tree, ontology.gazetteer), tree.tokens.length)
    for (const token of tree.tokens) {
      const name = names[token.index] ?? null
      if (!isMentionHead(tree, token, name)) continue
      const range = phraseRange(tree, token.index, name)
      mentions.push({
        id: mentions.length,
        sentence: sentence.index,
        head: token.index,
        ...range,
        kind: mentionKind(tree, token, name),
        ...quoteTokens(parsed.text, tree, range.first, range.last),
      })
    }
  }
  return mentions
}
