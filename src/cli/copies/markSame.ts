import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain, type Segment } from '../terminal/Segment.js'

/** A word, or a sign of a script without spaces, or what stands between. */
const PIECE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu
const WORD = /[\p{L}\p{N}]/u

/**
 * Two tellings with the words that both have standing out. Without colours, the words that differ stand in brackets
 * instead.
 */
export function markSame(one: string, other: string, isColoured: boolean): readonly [Segment[], Segment[]] {
  const [pieces, others] = [piecesOf(one), piecesOf(other)]
  return [mark(pieces, new Set(others.map(fold)), isColoured), mark(others, new Set(pieces.map(fold)), isColoured)]
}

function piecesOf(text: string): readonly string[] {
  return cleanText(text.replace(/\s+/g, ' ')).match(PIECE) ?? []
}

function mark(pieces: readonly string[], shared: ReadonlySet<string>, isColoured: boolean): Segment[] {
  if (isColoured) return pieces.map((piece) => (WORD.test(piece) && shared.has(fold(piece)) ? bold(piece) : dim(piece)))
  return joinBrackets(pieces.map((piece) => ({ piece, differs: WORD.test(piece) && !shared.has(fold(piece)) })))
}

/** Words that differ, those next to one another within one pair of brackets. */
function joinBrackets(pieces: readonly { readonly piece: string; readonly differs: boolean }[]): Segment[] {
  const text = pieces.map(({ piece, differs }) => (differs ? `[${piece}]` : piece)).join('')
  return [plain(text.replace(/\]( )\[/g, '$1'))]
}

function fold(word: string): string {
  return word.toLowerCase()
}
