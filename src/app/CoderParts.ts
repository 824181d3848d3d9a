import type { ClaimLexicon, ClaimModel } from '../coder/claims/index.js'
import type { LearnedStep } from '../coder/events/index.js'
import type { WordingLexicon } from '../coder/expectations/index.js'
import type { EventLexicon } from '../coder/lexicon/index.js'
import type { EmbeddingLexicon, FactualityModel } from '../coder/reading/index.js'
import type { HeadlineWords, Language, ReadingMode } from '../language/index.js'
import type { Ontology } from '../ontology/index.js'
import type { Versions } from '../types/index.js'

/** Everything that reading a report needs besides the report: loaded once, never changed. */
export interface CoderParts {
  readonly mode: ReadingMode
  readonly language: Language
  /** Names and words that tell which capitals of a headline are there for names. */
  readonly headlineWords: HeadlineWords
  readonly ontology: Ontology
  readonly lexicon: EventLexicon
  readonly embedding: EmbeddingLexicon
  readonly speech: ClaimLexicon
  readonly wording: WordingLexicon
  /** Weights of the factuality scales; null: the rules' own numbers. */
  readonly factuality: FactualityModel | null
  /** What was learned about claims; null: the rules alone. */
  readonly claimModel: ClaimModel | null
  /** Null: the rules alone. */
  readonly learned: LearnedStep | null
  readonly versions: Versions
}
