import type { Morphology } from '../../types/index.js'
import type { SentenceScores } from '../bilstm/SentenceScores.js'
import type { Tree } from '../parsing/Tree.js'
import type { Label } from '../tagging/Tagger.js'

/** What steps add, one entry per sentence. */
export interface Layers {
  /** The words as written. */
  readonly forms: readonly (readonly string[])[]
  /** What the network thinks of each sentence. */
  readonly network: readonly SentenceScores[]
  readonly tags: readonly (readonly Label[])[]
  /** The perceptron's trees. */
  readonly hints: readonly Tree[]
  readonly trees: readonly Tree[]
  readonly lemmas: readonly (readonly string[])[]
  readonly morphology: readonly (readonly Morphology[])[]
}

export type LayerName = keyof Layers

/** Sentences on their way through the pipeline: the layers added so far. */
export type Draft = Partial<Layers> & Pick<Layers, 'forms'>
