import { nameShape } from './nameShape.js'

const CAPITAL = /\p{Lu}/u
const SHORT_ABBREVIATION = /^[A-Z0-9&]{1,3}$/

/** What some newspapers write small behind the first word of a name: "Kurdistan Workers' party", "UN security council". */
const WRITTEN_SMALL: ReadonlySet<string> = new Set(
  `agency army assembly authority brigade brigades bureau command commission committee congress corps council court
  defence defense department fighters force forces front government guard guards human intelligence league liberation
  military militia ministry mission movement office organisation organization parliament party police rights security
  senate service union unit units`.split(/\s+/),
)

/**
 * Whether words are capitalised as a name asks. A word of the name with a capital must have one in the text: "turkey" is
 * no state, "state department" no ministry, "an Islamic state" nobody; only words for kinds of bodies may be small behind
 * the first word: "State department", but not "state Department". Abbreviations of up to three letters, and names marked with `=`, must have
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
    if (CAPITAL.test(shape.charAt(offset)) && !CAPITAL.test(word.charAt(0))) {
      if (index === from || !WRITTEN_SMALL.has(word)) return false
    }
    offset += word.length
  }
  return true
}
