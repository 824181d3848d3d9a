import type { ParsedSentence } from '../types/index.js'
import { dropSupplied } from './headlines/dropSupplied.js'
import { type HeadlineWords, NO_HEADLINE_WORDS } from './headlines/HeadlineWords.js'
import { restoreCase } from './headlines/restoreCase.js'
import { supplyWords } from './headlines/supplyWords.js'
import type { Language, ReadingMode } from './Language.js'
import { parseTokens } from './parseTokens.js'
import { splitSentences } from './sentences/splitSentences.js'

/**
 * Reads a text: sentences, words, tags, lemmas, trees. `text.slice(token.start, token.end) === token.text` always.
 * Headlines are read as a sentence would write them, with small letters, an article and a full stop.
 */
export function parseText(
  text: string,
  language: Language,
  mode: ReadingMode,
  known: HeadlineWords = NO_HEADLINE_WORDS,
): ParsedSentence[] {
  const sentences = splitSentences(text, language.tokenLexicon)
  const lines = sentences.map(({ tokens, kind }) => {
    const words = tokens.map(({ start, end }) => text.slice(start, end))
    if (kind !== 'heading') return { words, places: words.map((_, place) => place) }
    return supplyWords(restoreCase(words, language.tagger, known))
  })
  const parsed = parseTokens(
    lines.map(({ words }) => words),
    language,
    mode,
  )
  return sentences.map(({ tokens, ...sentence }, index) => {
    const line = lines[index]
    const words = line === undefined ? [] : dropSupplied(parsed[index] ?? [], line)
    return {
      index,
      ...sentence,
      tokens: tokens.flatMap((span, i) => {
        const word = words[i]
        return word === undefined ? [] : [{ ...word, ...span, text: text.slice(span.start, span.end) }]
      }),
    }
  })
}
