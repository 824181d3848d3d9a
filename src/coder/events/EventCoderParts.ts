import type { Ontology } from '../../ontology/index.js'
import type { EventLexicon } from '../lexicon/index.js'
import type { EmbeddingLexicon, FactualityModel } from '../reading/index.js'
import type { LearnedStep } from './LearnedStep.js'

/** What coding needs besides the report itself. */
export interface EventCoderParts {
  readonly ontology: Ontology
  readonly lexicon: EventLexicon
  readonly embedding: EmbeddingLexicon
  /** Weights of the factuality scales; null: the rules' own numbers. */
  readonly factuality: FactualityModel | null
  /** Null: the rules alone. */
  readonly learned: LearnedStep | null
}
