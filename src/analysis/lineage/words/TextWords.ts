import type { Span } from '../../../types/index.js'

/** A text as it is compared: its content words, each with its place. All arrays are as long as there are such words. */
export interface TextWords {
  /** Sentences and lines, in order. */
  readonly segments: readonly TextSegment[]
  /** A hash of the folded word. */
  readonly hashes: Int32Array
  /** Offsets into the text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** The segment a word stands in. */
  readonly segmentOf: Int32Array
  /** 1 where it stands inside quotation marks. */
  readonly quoted: Uint8Array
  /** Hash of the shingle that begins with a word; 0 where none does. */
  readonly shingles: Int32Array
  /** Hash of all words, function words too; equal texts have equal ones whatever their case, marks and spaces. */
  readonly wholeHash: string
}

/** A sentence or line. */
export interface TextSegment extends Span {
  /** Its content words: from, to before. */
  readonly firstWord: number
  readonly endWord: number
  /** Hash of its content words; 0 where it has none. */
  readonly hash: number
}
