import type { EventLexicon } from '../../lexicon/index.js'
import type { TreeSentence } from '../../tree/index.js'

/** PLOVER contexts that the words of a sentence bring, in codebook order once sorted by the caller. */
export function contextsOfSentence(tree: TreeSentence, lexicon: EventLexicon): ReadonlySet<string> {
  const contexts = new Set<string>()
  let before = ''
  for (const token of tree.tokens) {
    const lemma = token.lemma.toLowerCase()
    for (const context of lexicon.contextsByWord.get(lemma) ?? []) contexts.add(context)
    for (const context of lexicon.contextsByWord.get(`${before} ${lemma}`) ?? []) contexts.add(context)
    before = lemma
  }
  return contexts
}
