import type { Mention, ParsedText, Span, Token } from '../../src/types/index.js'

/** The names in a text as bare names: mentions of the kind `name` without articles, titles and what follows them. */
export function nameSpans(parsed: ParsedText, mentions: readonly Mention[]): Span[] {
  const spans = mentions
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ sentence, first, last }) => {
      const tokens = parsed.sentences[sentence]?.tokens.slice(first, last + 1) ?? []
      const from = tokens.findIndex(isNameWord)
      const to = tokens.findLastIndex(isNameWord)
      const begin = tokens[from]
      const end = tokens[to]
      return begin && end ? [{ start: begin.start, end: end.end }] : []
    })
  return spans.filter((span) => !spans.some((other) => holds(other, span)))
}

function isNameWord({ upos, text }: Token): boolean {
  return upos === 'PROPN' || (upos !== 'DET' && upos !== 'PRON' && /^\p{Lu}/u.test(text))
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}
