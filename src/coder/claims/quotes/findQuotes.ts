import type { ParsedText, Token } from '../../../types/index.js'
import type { QuoteSpan, TokenPlace } from './QuoteSpan.js'

/** Finds all quotations of a report, straight and curly. A quotation that a paragraph leaves open goes on where the next
 *  paragraph opens again; else it ends with the sentence it began in. */
export function findQuotes(parsed: ParsedText): readonly QuoteSpan[] {
  const found: QuoteSpan[] = []
  let open: TokenPlace | null = null
  let paragraph = -1
  for (const sentence of parsed.sentences) {
    const { index } = sentence
    if (sentence.paragraph !== paragraph) {
      if (open !== null && !opensAgain(sentence.tokens)) {
        found.push({ open, close: lastOf(parsed, open.sentence) })
        open = null
      }
      paragraph = sentence.paragraph
    }
    for (const token of sentence.tokens) {
      const mark = markOf(token, open !== null)
      if (mark === 'open') open = open ?? { sentence: index, token: token.index }
      else if (mark === 'close' && open !== null) {
        found.push({ open, close: { sentence: index, token: token.index } })
        open = null
      }
    }
  }
  if (open !== null) found.push({ open, close: lastOf(parsed, open.sentence) })
  return found
}

function markOf(token: Token, isOpen: boolean): 'open' | 'close' | null {
  switch (token.text) {
    case '“':
    case '``':
    case '„':
    case '«':
      return 'open'
    case '”':
    case '»':
      return 'close'
    case '"':
    // Some papers write both marks as two apostrophes.
    case "''":
      return isOpen ? 'close' : 'open'
    default:
      return null
  }
}

function opensAgain(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.text
  return first === '“' || first === '"' || first === '``' || first === "''"
}

function lastOf(parsed: ParsedText, sentence: number): TokenPlace {
  return { sentence, token: (parsed.sentences[sentence]?.tokens.length ?? 1) - 1 }
}
