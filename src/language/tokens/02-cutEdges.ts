import { isOneWord } from './01-protect.js'
import type { TokenLexicon } from './TokenLexicon.js'

const OPENING =
  /^(?:``|''|‘‘|’’|‘’|<+|>+|-{2,}|\.{2,}|…+|\*+|_{2,}|={2,}|[!?]+|[([{"“”„‘’'`«»¿¡#$£€¥₹₽₩§—–―•·~^|/\\,;:)\]}-])/
const CLOSING = /(?:``|''|’’|<+|>+|-{2,}|\.{2,}|…+|\*+|_{2,}|={2,}|[!?]+|[)\]}"“”„‘’'`«»,;:—–―•·~|/\\%°$£€-])$/
/** Longest run of signs taken as one piece; keeps the patterns above linear on hostile input. */
const REACH = 60
/** No word has more signs than this on one side. */
const MOST_SIGNS = 20

/** Takes punctuation off both ends of a piece; the middle stays whole. */
export function cutEdges(piece: string, lexicon: TokenLexicon): string[] {
  const front: string[] = []
  const back: string[] = []
  let rest = piece
  while (front.length < MOST_SIGNS && rest.length > 1 && !isOneWord(rest, lexicon)) {
    const sign = matchOpening(rest)
    if (sign === null || sign.length === rest.length) break
    front.push(sign)
    rest = rest.slice(sign.length)
  }
  while (back.length < MOST_SIGNS && rest.length > 1 && !isOneWord(rest, lexicon)) {
    const sign = matchClosing(rest)
    if (sign === null || sign.length === rest.length) break
    back.push(sign)
    rest = rest.slice(0, rest.length - sign.length)
  }
  return [...front, rest, ...back.reverse()]
}

function matchOpening(piece: string): string | null {
  const sign = OPENING.exec(piece.slice(0, REACH))?.[0] ?? null
  if (sign === '-' && /^-\d/.test(piece)) return null
  // "'s" and "n't" standing alone are words, not quotations
  if ((sign === "'" || sign === '’') && /^['’](?:s|re|ve|ll|d|m)$/i.test(piece)) return null
  return sign
}

function matchClosing(piece: string): string | null {
  const sign = CLOSING.exec(piece.slice(-REACH))?.[0]
  if (sign !== undefined) return sign === '$' && /^(?:US|A|C|AU|CA|HK|NZ|NT|S)\$$/.test(piece) ? null : sign
  // a full stop ends a word unless the word is an abbreviation, which isOneWord has settled
  return piece.endsWith('.') ? '.' : null
}
