import type { QuotedSpan } from '../../../types/index.js'

/** Somebody who speaks without a name. */
export interface AnonymousSpeaker {
  /** What kind of person of which state or body, folded: `us official`, `western diplomat`, `familiar person`. */
  readonly key: string
  readonly span: QuotedSpan
}

const SPEAKER =
  /\b(?:(?:an?|one|two|three|four|several|some|the) )?((?:(?:senior|top|former|current|unnamed|anonymous|high-ranking|intelligence|defen[cs]e|security|military|government|administration|diplomatic|foreign|\p{Lu}[\p{L}.]+(?: (?:House|Department|Ministry|Union))?) ){0,4})(officials?|diplomats?|sources?|aides?|person|people|commanders?)\b(?! (?:[Ss]ecret|[Rr]esidence|[Vv]isit|of|in|at|from)\b)( (?:familiar with|briefed on|close to|with knowledge of|who (?:spoke|declined|asked|requested)|speaking|on condition)\b)?/gu

/** Ranks that differ between two tellings of the same speaker. */
const RANK = /^(?:senior|top|former|current|unnamed|anonymous|high-ranking)$/

/** The unnamed speakers of a text. A bare "officials" or "the people" is none. */
export function findOfficials(text: string): readonly AnonymousSpeaker[] {
  const speakers: AnonymousSpeaker[] = []
  for (const match of text.matchAll(SPEAKER)) {
    const [exact, before = '', noun = '', after = ''] = match
    const key = keyOf(before, noun, after)
    if (key === null) continue
    speakers.push({ key, span: { start: match.index, end: match.index + exact.length, exact } })
  }
  return speakers
}

function keyOf(before: string, noun: string, after: string): string | null {
  const isPlainNoun = noun === 'person' || noun === 'people'
  if (isPlainNoun && !/familiar|briefed|close|knowledge/.test(after)) return null
  if (isPlainNoun) return 'familiar person'
  const words = before
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && !RANK.test(word) && !/^(?:An?|The|One|Two|Three|Several|Some|But|And)$/.test(word))
    .map((word) => word.replaceAll('.', '').toLowerCase().replace('defence', 'defense'))
  if (words.length === 0 && !/condition|familiar|briefed|spoke/.test(after)) return null
  const state = words.map((word) => (word === 'american' ? 'us' : word))
  return [...state.slice(0, 2), noun.replace(/s$/, '')].join(' ')
}
