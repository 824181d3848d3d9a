import type { Answer } from '../../src/coder/learned/index.js'
import type { Span } from '../../src/types/index.js'

/** A sentence whose event between two marked sides is known. */
export interface LabelledSentence {
  /** Splits training from development: the same key falls on the same side everywhere. */
  readonly key: string
  readonly text: string
  readonly actor: Span | null
  readonly recipient: Span | null
  /** The right answers: several where the label joins categories (YIELD). */
  readonly answers: readonly Answer[]
  readonly origin: 'own' | 'plover' | 'headline' | 'story'
}
