export interface SplitText {
  /** Lines of `Name: value` at the top, as written. */
  readonly header: readonly string[]
  readonly body: string
}

/** Names that such lines may bear; prose that begins "Moscow: ..." is none. */
const NAMES = /^(?:title|headline|published|date|outlet|source|publisher|byline|author|by|url|link|language):\s+\S/i

const BYLINE = /^By [A-Z]/

/** Splits off a block of header lines at the top that a blank line closes, as front matter is split off Markdown. */
export function splitHeader(text: string): SplitText {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const end = lines.findIndex((line) => !NAMES.test(line) && !BYLINE.test(line))
  const isBlock = NAMES.test(lines[0] ?? '') && (lines[end] ?? '').trim() === ''
  const body = lines
    .slice(end)
    .join('\n')
    .replace(/^\s*\n/, '')
  // A headline without a story is all the text there is.
  return isBlock && body.trim() !== '' ? { header: lines.slice(0, end), body } : { header: [], body: text }
}
