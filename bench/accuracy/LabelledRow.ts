import type { MarkedSentence } from '../plover/markedSpans.js'

/** A labelled sentence of either origin. */
export interface LabelledRow {
  readonly id: string
  readonly marked: MarkedSentence
  /** A category, or NONE; PLV joins CONCEDE and RETREAT as YIELD. */
  readonly root: string
  /** 1 to 4, or NONE. */
  readonly quad: string
  readonly origin: 'plover' | 'own'
}
