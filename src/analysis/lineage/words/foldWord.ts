const ASCII = /^[a-z0-9.,]*$/
const MARKS = /\p{M}+/gu

/**
 * A word as it is compared: lower case, no accents, one spelling, no regular ending. Not a dictionary form: equal words
 * only have to come out equal.
 *
 *     foldWord('Organised', spellings) === foldWord('organizing', spellings)
 */
export function foldWord(word: string, spellings: ReadonlyMap<string, string>): string {
  const lower = word.toLowerCase()
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '')
  const first = plain.charCodeAt(0)
  if (first >= 48 && first <= 57) return plain.replaceAll(',', '')
  const known = spellings.get(plain)
  if (known !== undefined) return dropEnding(known)
  return dropEnding(plain)
}

function dropEnding(word: string): string {
  if (word.length < 4) return word
  return oneSpelling(dropInflection(word))
}

function dropInflection(word: string): string {
  const { length } = word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}i`
  if (word.endsWith('ing') && length > 5) return dropDouble(word.slice(0, -3))
  if (word.endsWith('ed') && length > 4) return dropDouble(word.slice(0, -2))
  if (word.endsWith('ees')) return word.slice(0, -2)
  if (word.endsWith('es') && length > 4) return word.slice(0, -2)
  if (word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us')) return word.slice(0, -1)
  if (word.endsWith('e')) return word.slice(0, -1)
  if (word.endsWith('y')) return `${word.slice(0, -1)}i`
  return word
}

/** `stopp` -> `stop`; `agre` (agreed) and `condemn` stay. */
function dropDouble(stem: string): string {
  const last = stem.at(-1)
  return stem.length > 3 && last === stem.at(-2) && last !== 'l' && last !== 's' && last !== 'e'
    ? stem.slice(0, -1)
    : stem.endsWith('ee')
      ? stem.slice(0, -1)
      : stem
}

/** British and American endings, after inflection is gone: `organis` -> `organiz`, `labour` -> `labor`. */
function oneSpelling(stem: string): string {
  if (stem.endsWith('is') || stem.endsWith('ys')) return `${stem.slice(0, -1)}z`
  if (stem.endsWith('isation')) return `${stem.slice(0, -7)}ization`
  if (stem.endsWith('our') && stem.length > 4) return `${stem.slice(0, -3)}or`
  return stem
}
