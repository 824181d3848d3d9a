import type { Span } from './Span.js'
import type { Token } from './Token.js'

export type SentenceKind = 'prose' | 'heading' | 'listItem'

/** One sentence of a report with its words and tree. */
export interface ParsedSentence extends Span {
  /** Position in the report, from 0. */
  readonly index: number
  /** Position of its paragraph in the report, from 0. */
  readonly paragraph: number
  readonly kind: SentenceKind
  readonly tokens: readonly Token[]
}

/** A report's text, split, tagged and parsed. */
export interface ParsedText {
  readonly text: string
  readonly sentences: readonly ParsedSentence[]
}
