import type { Span } from '../../../types/index.js'
import { continueHash, HASH_START, hashText, scramble } from '../../../util/index.js'
import { findQuotations } from './findQuotations.js'
import { foldWord } from './foldWord.js'
import { shinglesOf } from './shingles.js'
import { splitSegments } from './splitSegments.js'
import type { TextSegment, TextWords } from './TextWords.js'
import type { WordRules } from './WordRules.js'

/** A number with its commas, one sign of a script without spaces, or a word. */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu

/** A second, independent start, so that the hash of a whole text has 64 bits. */
const OTHER_START = 0x1b873593

/** Takes a text apart into the words it is compared by. `left` are spans to leave out: credits, datelines. */
export function readWords(text: string, rules: WordRules, left: readonly Span[] = []): TextWords {
  const words = new WordList()
  const segments: TextSegment[] = []
  const quotations = findQuotations(text)
  let quotation = 0
  for (const { start, end } of splitSegments(text)) {
    const firstWord = words.hashes.length
    let segmentHash = HASH_START
    for (const match of text.slice(start, end).matchAll(WORD)) {
      const from = start + match.index
      if (left.some((span) => from >= span.start && from < span.end)) continue
      const folded = foldWord(match[0], rules.spellings)
      words.takeIntoWhole(folded)
      if (rules.functionWords.has(match[0].toLowerCase())) continue
      while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= from) quotation++
      const isQuoted = from >= (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY)
      const hash = hashText(folded)
      segmentHash = Math.imul(segmentHash ^ hash, 0x01000193)
      words.add(hash, from, from + match[0].length, segments.length, isQuoted)
    }
    const endWord = words.hashes.length
    segments.push({ start, end, firstWord, endWord, hash: endWord > firstWord ? scramble(segmentHash) || 1 : 0 })
  }
  return words.toTextWords(segments)
}

/** Content words as they are gathered. */
class WordList {
  readonly hashes: number[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly segmentOf: number[] = []
  private readonly quoted: number[] = []
  private whole = HASH_START
  private otherWhole = OTHER_START

  takeIntoWhole(folded: string): void {
    this.whole = continueHash(this.whole, `${folded} `)
    this.otherWhole = scramble(continueHash(this.otherWhole, folded))
  }

  add(hash: number, start: number, end: number, segment: number, isQuoted: boolean): void {
    this.hashes.push(hash)
    this.starts.push(start)
    this.ends.push(end)
    this.segmentOf.push(segment)
    this.quoted.push(isQuoted ? 1 : 0)
  }

  toTextWords(segments: readonly TextSegment[]): TextWords {
    const hashes = Int32Array.from(this.hashes)
    const segmentOf = Int32Array.from(this.segmentOf)
    return {
      segments,
      hashes,
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
      segmentOf,
      shingles: shinglesOf(hashes, segmentOf),
      quoted: Uint8Array.from(this.quoted),
      wholeHash: `${hex(scramble(this.whole))}${hex(this.otherWhole)}`,
    }
  }
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0')
}
