import type { Span } from '../../types/index.js'

/** "WASHINGTON (AP) --", "SEOUL, South Korea, Sept. 5 (Reuters) -": place in capitals, agency or date, then a dash. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’ -]{2,40}(?:[,/] ?[\p{L}. ]{2,30}){0,2}(?:,? (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9})(?:, \d{4})?)?(?:,? ?\([\p{L}\p{N}&/. -]{2,30}\))?\s?(?:--|—|–|-)(?=\s|\S)/u

/** "(CNN) --", "(Xinhua)": an agency alone before its story. */
const AGENCY = /^\([\p{Lu}][\p{L}\p{N}&/. ]{1,24}\)(?:\s?(?:--|—|–|-))?(?=\s*[\p{Lu}“"‘])/u

/** How many words at the start of a paragraph are its dateline; 0 where there is none. */
export function findDatelineEnd(text: string, tokens: readonly Span[]): number {
  const first = tokens[0]
  if (first === undefined) return 0
  const opening = text.slice(first.start, first.start + 140)
  const match = DATELINE.exec(opening) ?? AGENCY.exec(opening)
  if (match === null) return 0
  const end = first.start + match[0].length
  const count = tokens.findIndex((token) => token.start >= end)
  // a dateline is followed by its story
  return Math.max(count, 0)
}
