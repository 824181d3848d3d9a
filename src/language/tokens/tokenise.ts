import type { Span } from '../../types/index.js'
import { isOneWord } from './01-protect.js'
import { cutEdges } from './02-cutEdges.js'
import { cutInside } from './03-cutInside.js'
import { cutHyphens } from './04-cutHyphens.js'
import { cutNumbers } from './05-cutNumbers.js'
import { cutClitics } from './06-cutClitics.js'
import type { TokenLexicon } from './TokenLexicon.js'

/** Longer runs without a space are no words of any language with spaces; they are cut to keep every step short. */
const LONGEST_CHUNK = 400

const SPACE = /\s/
const PLAIN = /^[A-Za-z]+$/

/**
 * Divides a stretch of text into treebank words. Pieces are only ever cut, never changed, so that each token is exactly
 * its stretch of the text.
 */
export function tokenise(text: string, lexicon: TokenLexicon, start = 0, end = text.length): Span[] {
  const tokens: Span[] = []
  let at = start
  while (at < end) {
    if (SPACE.test(text.charAt(at))) {
      at++
      continue
    }
    const stop = findChunkEnd(text, at, end)
    const chunk = text.slice(at, stop)
    const pieces = chunk.length < LONGEST_CHUNK ? cutChunk(chunk, lexicon) : [chunk]
    for (const piece of cutNumberSign(pieces, text, stop, lexicon)) {
      tokens.push({ start: at, end: at + piece.length })
      at += piece.length
    }
  }
  return tokens
}

/** Where the run of characters without a space that begins at `at` ends, or is cut for its length. */
function findChunkEnd(text: string, at: number, end: number): number {
  let stop = at + 1
  while (stop < end && stop - at < LONGEST_CHUNK && !SPACE.test(text.charAt(stop))) stop++
  // a cut never falls between the halves of a character beyond the basic plane
  const splitsPair = stop - at === LONGEST_CHUNK && /[\uD800-\uDBFF]/.test(text.charAt(stop - 1))
  return splitsPair ? stop + 1 : stop
}

/** "No." stands for number only where a number follows; otherwise it is a word and a full stop. */
function cutNumberSign(pieces: readonly string[], text: string, end: number, lexicon: TokenLexicon): readonly string[] {
  const last = pieces.at(-1) ?? ''
  if (last.length < 2 || lexicon.abbreviations.get(last) !== 'number') return pieces
  return /^\s?\d/.test(text.slice(end, end + 2)) ? pieces : [...pieces.slice(0, -1), last.slice(0, -1), '.']
}

/** The words of a run of characters without a space; joined, they are the run again. */
export function cutChunk(chunk: string, lexicon: TokenLexicon): readonly string[] {
  if (PLAIN.test(chunk)) return cutClitics(chunk, lexicon)
  const whole = (piece: string): boolean => isOneWord(piece, lexicon)
  const cutEach = (pieces: readonly string[], cut: (piece: string) => string[]): string[] =>
    pieces.flatMap((piece) => (whole(piece) ? [piece] : cut(piece)))
  let pieces = cutEach([chunk], (piece) => cutEdges(piece, lexicon))
  pieces = cutEach(pieces, cutInside)
  // what stood inside has edges of its own: "(s)" in "account(s)."
  pieces = cutEach(pieces, (piece) => cutEdges(piece, lexicon))
  pieces = cutEach(pieces, (piece) => cutNumbers(piece, lexicon))
  pieces = cutEach(pieces, (piece) => cutHyphens(piece, lexicon))
  pieces = cutEach(pieces, (piece) => cutNumbers(piece, lexicon))
  return cutEach(pieces, (piece) => cutClitics(piece, lexicon))
}
