import type { ParsedSentence, Span, Token } from '../types/index.js'
import { type HeadlineWords, NO_HEADLINE_WORDS } from './headlines/HeadlineWords.js'
import { parseHeadlines } from './headlines/parseHeadlines.js'
import type { Language, ReadingMode } from './Language.js'
import { type ParsedWord, parseTokens } from './parseTokens.js'
import { splitSentences } from './sentences/splitSentences.js'

/**
 * Reads a text: sentences, words, tags, lemmas, trees. `text.slice(token.start, token.end) === token.text` always.
 * `known` tells names from other words in headlines, which capitals do not.
 */
export function parseText(
  text: string,
  language: Language,
  mode: ReadingMode,
  known: HeadlineWords = NO_HEADLINE_WORDS,
): ParsedSentence[] {
  const sentences = splitSentences(text, language.tokenLexicon)
  const forms = sentences.map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)))
  const isHeading = sentences.map(({ kind }) => kind === 'heading')
  const prose = parseTokens(
    forms.filter((_, index) => !isHeading[index]),
    language,
    mode,
  )
  const headings = parseHeadlines(
    forms.filter((_, index) => isHeading[index]),
    language,
    mode,
    known,
  )
  const nextOf = [prose.values(), headings.values()] as const
  return sentences.map(({ tokens, ...sentence }, index) => {
    const words = nextOf[isHeading[index] ? 1 : 0].next().value ?? []
    return {
      index,
      ...sentence,
      tokens: tokens.flatMap((span, i) => {
        const word = words[i]
        return word === undefined ? [] : [placeWord(word, span)]
      }),
    }
  })
}

/** A word at its place in the text; written out field by field, which is many times faster than spreading. */
function placeWord(word: ParsedWord, { start, end }: Span): Token {
  const { index, text, lemma, upos, xpos, morphology, head, deprel } = word
  return { index, text, lemma, upos, xpos, morphology, head, deprel, start, end }
}
