const PLAIN = /^[A-Za-z0-9]*$/
const ASCII = /^[A-Za-z0-9 .'-]*$/
const ASCII_PUNCTUATION = /[ .'-]+/g
const PUNCTUATION = /[\s.'’‘`ʼʻ\-‐‑–]+/g
const MARKS = /\p{M}/gu
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ø', 'o'],
  ['Ø', 'O'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['ə', 'a'],
  ['Ə', 'A'],
  ['æ', 'ae'],
  ['Æ', 'Ae'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['Þ', 'Th'],
  ['ð', 'd'],
])
const FOREIGN_LETTER = /[øØłŁđĐıəƏæÆßþÞð]/g

/**
 * A word or name without spaces, hyphens, periods, apostrophes and marks, capitals kept.
 * `nameShape('Kim Jong-un')` is `KimJongun`, `nameShape("N'Djaména")` is `NDjamena`, `nameShape('-')` is empty.
 */
export function nameShape(text: string): string {
  if (PLAIN.test(text)) return text
  if (ASCII.test(text)) return text.replace(ASCII_PUNCTUATION, '')
  return text
    .replace(PUNCTUATION, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(FOREIGN_LETTER, (letter) => LETTERS.get(letter) ?? letter)
}
