import type { TokenLexicon } from './TokenLexicon.js'

const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]+$|^[\w.+%-]+@[\w-]+(?:\.[\w-]+)*$|^@\w+$|^#[A-Za-z]\w*$/
const DOMAIN =
  /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.(?:com|org|net|gov|edu|mil|int|info|co|uk|de|ru|cn|jp|kr|in|io|tv)(?:\/\S*)?$/
const DATE_OR_TIME = /^\d{1,4}([/.])\d{1,2}\1\d{1,4}$|^\d{1,2}\/\d{1,4}$|^\d{1,2}:\d{2}(?::\d{2})?$|^\d{4}-\d{2}-\d{2}$/
const TELEPHONE = /^(?:\+?\d{1,3}-)?(?:\(?\d{3}\)?[-./])?\d{3}[-.]\d{4}$|^\d{3}[./]\d{3}[-.]\d{4}$/
const NUMBER = /^[-+]?\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?$/
const INITIALS = /^(?:[A-Za-z]\.)+$|^(?:[A-Z]\.){2,}[A-Z]$/
/** One sign over and over: a rule, an ellipsis, a cry. */
const RUN = /^([-=*.!?_<>~+#^…])\1+$|^[!?]+$|^\[(?:\.\.\.|…)\]$/
const SMILEY = /^[:;=8][-o']?[)(DPp/\\|]+$|^<3$/
const CONTRACTED_START = /^['’](?:\d{2}s?|em|til|cause|tis|twas|n)$/i

/** Whether a piece is one word although it holds signs that elsewhere divide: addresses, dates, numbers, "U.S.", "Mr.". */
export function isOneWord(piece: string, lexicon: TokenLexicon): boolean {
  if (piece.length === 1) return true
  if (lexicon.abbreviations.has(piece) || RUN.test(piece)) return true
  if (NUMBER.test(piece) || INITIALS.test(piece) || DATE_OR_TIME.test(piece)) return true
  if (piece.includes('@') || piece.includes('.') || piece.includes('/') || piece.includes('#')) {
    if (ADDRESS.test(piece) && !/[.,;:!?]$/.test(piece)) return true
    if (DOMAIN.test(piece)) return true
  }
  return TELEPHONE.test(piece) || SMILEY.test(piece) || CONTRACTED_START.test(piece)
}
