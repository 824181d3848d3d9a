import type { Span } from '../../types/index.js'
import type { SearchTerm } from './SearchTerm.js'

const WORD_BEFORE = '(?<![\\p{L}\\p{N}])'
const WORD_AFTER = '(?![\\p{L}\\p{N}])'
/** What may stand between the words of a phrase. */
const BETWEEN = '[^\\p{L}\\p{N}]+'
const MARKS = /\p{M}/gu
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u

/** Where the wanted terms of a search stand in a text, in order, without overlaps: to be shown as hits. */
export function findHits(text: string, terms: readonly SearchTerm[]): Span[] {
  const { plain, offsets } = withoutMarks(text)
  const spans = terms
    .filter(({ isExcluded }) => !isExcluded)
    .flatMap((term) =>
      [...plain.matchAll(patternOf(term))].map(({ index, 0: { length } }) => ({
        start: offsets[index] ?? 0,
        end: offsets[index + length] ?? text.length,
      })),
    )
    .sort((left, right) => left.start - right.start || right.end - left.end)
  const hits: Span[] = []
  for (const span of spans) if (span.start >= (hits.at(-1)?.end ?? 0)) hits.push(span)
  return hits
}

function patternOf({ kind, text }: SearchTerm): RegExp {
  const words = withoutMarks(text)
    .plain.split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  // A word of letters and digits alone holds nothing that a pattern would read as its own.
  const body = words.join(BETWEEN)
  if (CJK.test(text)) return new RegExp(body, 'giu')
  return new RegExp(`${WORD_BEFORE}${body}${kind === 'prefix' ? '' : WORD_AFTER}`, 'giu')
}

/** Text without accents, and for each of its places the offset in the original. */
function withoutMarks(text: string): { plain: string; offsets: number[] } {
  let plain = ''
  const offsets: number[] = []
  let offset = 0
  for (const character of text) {
    const bare = character.normalize('NFD').replace(MARKS, '')
    for (let i = 0; i < bare.length; i++) offsets.push(offset)
    plain += bare
    offset += character.length
  }
  offsets.push(text.length)
  return { plain, offsets }
}
