import type { EventLexicon } from '../../coder/lexicon/index.js'
import type { EmbeddingLexicon } from '../../coder/reading/index.js'
import { type HeadlineWords, type Language, lemmatise } from '../../language/index.js'
import { type Gazetteer, headlineName } from '../../ontology/index.js'

/** Tags under whose endings a word may stand in a list by its dictionary form. */
const INFLECTED = ['NNS', 'VBZ', 'VBD', 'VBG'] as const

/** The words of the coder's lists and the names of the gazetteer, for reading lines in title case. */
export function headlineWords(
  gazetteer: Gazetteer,
  { lemmaLexicon }: Pick<Language, 'lemmaLexicon'>,
  events: EventLexicon,
  embedding: EmbeddingLexicon,
): HeadlineWords {
  const listed = new Set<string>(embedding.entries.map((entry) => entry.lemma))
  for (const entry of events.entries)
    for (const { head, others } of entry.predicates) for (const word of [head, ...others]) listed.add(word)
  for (const words of events.classes.values()) for (const word of words) listed.add(word)
  return {
    nameLength: (words, from) => headlineName(gazetteer, words, from),
    isListed: (word) => listed.has(word) || INFLECTED.some((tag) => listed.has(lemmatise(word, tag, lemmaLexicon))),
  }
}
