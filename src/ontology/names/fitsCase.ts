import { nameShape } from './nameShape.js'

const CAPITAL = /\p{Lu}/u
const SHORT_ABBREVIATION = /^[A-Z0-9&]{1,3}$/

/**
 * Whether words are capitalised as a name asks. A word of the name with a capital must have one in the text: "turkey" is
 * no state, "state department" no ministry. Abbreviations of up to three letters, and names marked with `=`, must have
 * all of theirs: "us" and "Us" are no state, but "Nato" is NATO.
 */
export function fitsCase(name: string, words: readonly string[], from: number, length: number): boolean {
  const isMarked = name.startsWith('=')
  const shape = nameShape(isMarked ? name.slice(1) : name)
  const isExact = isMarked || SHORT_ABBREVIATION.test(shape)
  let offset = 0
  for (let index = from; index < from + length; index++) {
    const word = nameShape(words[index] ?? '')
    if (word === '') continue
    if (isExact && !shape.startsWith(word, offset)) return false
    if (CAPITAL.test(shape.charAt(offset)) && !CAPITAL.test(word.charAt(0))) return false
    offset += word.length
  }
  return true
}
