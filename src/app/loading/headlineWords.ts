import type { ClaimLexicon } from '../../coder/claims/index.js'
import type { EventLexicon } from '../../coder/lexicon/index.js'
import type { EmbeddingLexicon } from '../../coder/reading/index.js'
import { type HeadlineWords, type Language, lemmatise } from '../../language/index.js'
import { type Gazetteer, headlineName } from '../../ontology/index.js'

/** Tags under whose endings a word may stand in a list by its dictionary form. */
const INFLECTED = ['NNS', 'VBZ', 'VBD', 'VBG'] as const

/** The coder's lists of words. */
interface WordLists {
  readonly events: EventLexicon
  readonly embedding: EmbeddingLexicon
  readonly speech: ClaimLexicon
}

/** The words of the coder's lists and the names of the gazetteer, for reading headlines. */
export function headlineWords(
  gazetteer: Gazetteer,
  { lemmaLexicon }: Pick<Language, 'lemmaLexicon'>,
  { events, embedding, speech }: WordLists,
): HeadlineWords {
  const predicates = events.entries.flatMap((entry) => entry.predicates)
  const spoken = [...embedding.entries, ...speech.entries]
  const verbs = new Set([
    ...predicates.filter(({ kind }) => kind === 'verb').map(({ head }) => head),
    ...spoken.filter(({ part }) => part === 'verb').map(({ lemma }) => lemma),
    ...events.lightVerbs,
  ])
  const nouns = new Set(predicates.filter(({ kind }) => kind === 'noun').map(({ head }) => head))
  const listed = new Set([
    ...verbs,
    ...spoken.map(({ lemma }) => lemma),
    ...predicates.flatMap(({ head, others }) => [head, ...others]),
    ...[...events.classes.values()].flatMap((words) => [...words]),
  ])
  return {
    nameLength: (words, from) => headlineName(gazetteer, words, from),
    isListed: (word) => listed.has(word) || INFLECTED.some((tag) => listed.has(lemmatise(word, tag, lemmaLexicon))),
    isVerb: (lemma) => verbs.has(lemma),
    isEventNoun: (lemma) => nouns.has(lemma),
  }
}
