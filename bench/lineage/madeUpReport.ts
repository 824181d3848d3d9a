import type { Report, ReportId } from '../../src/types/index.js'
import { seededRandom } from '../measures/seededRandom.js'

/** Reports of a corpus that are new; the others copy one of the newest. */
const NEW_SHARE = 0.45
/** How far back a copied report lies at most, in reports. */
const COPY_WINDOW = 4000
/** Reports a day and outlets. */
const REPORTS_A_DAY = 1500
const OUTLETS = 400
/** Sentences that anybody may write: background, phrases of agencies. */
const STOCK_SENTENCES = 3000
const SYLLABLES = 'ba do ke lu mi no pe ra si tu va wo xe zi cha dri fla gro sta tre'.split(' ')

/**
 * One report of a made-up corpus, the same for the same number and words: new ones of about 260 words with some stock
 * sentences, and copies that are cut, put in another order, set into another story, and framed by boilerplate.
 */
export function madeUpReport(number: number, vocabulary: readonly string[]): Report {
  const random = seededRandom(number * 7919 + 11)
  const outlet = Math.floor(random() * OUTLETS)
  const body = [
    ...bodyOf(number, vocabulary, random),
    `Outlet ${outlet} asks its readers for letters, photographs and corrections.`,
  ]
  return {
    id: `made-up:${number}` as ReportId,
    url: null,
    outlet: `Outlet ${outlet}`,
    title: null,
    byline: null,
    published: new Date(Date.UTC(2020, 0, 1) + Math.floor(number / REPORTS_A_DAY) * 86_400_000)
      .toISOString()
      .slice(0, 10),
    language: 'en',
    text: body.join('\n\n'),
  }
}

/** Number of the report that this one copies; itself where it is new. */
export function originOf(number: number): number {
  const random = seededRandom(number * 104_729 + 5)
  if (number === 0 || random() < NEW_SHARE) return number
  // Much is copied once, a little everywhere: the square draws to few.
  const back = 1 + Math.floor(random() ** 2 * Math.min(number, COPY_WINDOW))
  const origin = number - (back > number ? number : back)
  return originOf(origin)
}

function bodyOf(number: number, vocabulary: readonly string[], random: () => number): readonly string[] {
  const origin = originOf(number)
  const paragraphs = newParagraphs(origin, vocabulary)
  if (origin === number) return paragraphs
  const way = random()
  if (way < 0.4) return paragraphs.slice(0, 2 + Math.floor(random() * paragraphs.length))
  if (way < 0.6) return [...paragraphs].reverse()
  if (way < 0.8) return [...newParagraphs(number, vocabulary), ...paragraphs.slice(0, 2)]
  return paragraphs
}

function newParagraphs(number: number, vocabulary: readonly string[]): readonly string[] {
  const random = seededRandom(number * 31 + 3)
  const names = Array.from({ length: 4 }, () => madeUpName(random))
  const count = 5 + Math.floor(random() * 4)
  return Array.from({ length: count }, () =>
    [0, 1]
      .map(() =>
        random() < 0.15
          ? stockSentence(Math.floor(random() * STOCK_SENTENCES), vocabulary)
          : sentence(random, vocabulary, names),
      )
      .join(' '),
  )
}

function stockSentence(number: number, vocabulary: readonly string[]): string {
  return sentence(seededRandom(number * 17 + 1), vocabulary, [])
}

function sentence(random: () => number, vocabulary: readonly string[], names: readonly string[]): string {
  const length = 12 + Math.floor(random() * 14)
  const words = Array.from({ length }, () => {
    if (names.length > 0 && random() < 0.1) return names[Math.floor(random() * names.length)] ?? ''
    // Few words are frequent, as in any text.
    return vocabulary[Math.floor(random() ** 2.2 * vocabulary.length)] ?? ''
  })
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function madeUpName(random: () => number): string {
  const name = Array.from({ length: 3 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
