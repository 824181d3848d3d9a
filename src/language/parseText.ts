import type { ParsedSentence } from '../types/index.js'
import type { Language, ReadingMode } from './Language.js'
import { parseTokens } from './parseTokens.js'
import { splitSentences } from './sentences/splitSentences.js'

/** Reads a text: sentences, words, tags, lemmas, trees. `text.slice(token.start, token.end) === token.text` always. */
export function parseText(text: string, language: Language, mode: ReadingMode): ParsedSentence[] {
  const sentences = splitSentences(text, language.tokenLexicon)
  const forms = sentences.map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)))
  const parsed = parseTokens(forms, language, mode)
  return sentences.map(({ start, end, paragraph, kind, tokens }, index) => ({
    index,
    start,
    end,
    paragraph,
    kind,
    tokens: tokens.flatMap((span, i) => {
      const word = parsed[index]?.[i]
      return word === undefined ? [] : [{ ...word, start: span.start, end: span.end }]
    }),
  }))
}
