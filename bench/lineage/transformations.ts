import type { Draft, Unit } from './Draft.js'

/** Numbers in [0, 1). */
export type Random = () => number

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T
}

/** Keeps a text's beginning: 35 to 80 percent of its paragraphs, one at least. */
export function truncate(draft: Draft, random: Random): Draft {
  const { length } = draft.paragraphs
  return { ...draft, paragraphs: draft.paragraphs.slice(0, Math.max(1, Math.round(length * (0.35 + 0.45 * random())))) }
}

const HEADLINES = [
  'What we know so far',
  'World in brief',
  'Tensions rise abroad',
  'Latest from the agencies',
  'A day of drama',
] as const

/** Another headline. */
export function swapHeadline(draft: Draft, random: Random): Draft {
  return { ...draft, title: `${pick(random, HEADLINES)}: ${draft.title.split(' ').slice(2, 5).join(' ')}` }
}

/** The paragraphs in another order, the first staying first. */
export function reorder(draft: Draft, random: Random): Draft {
  const [first = [], ...rest] = draft.paragraphs
  return { ...draft, paragraphs: [first, ...shuffle(rest, random)] }
}

const ADS = [
  'ADVERTISEMENT',
  'Story continues below',
  'Sign up for our morning letter and get the news before breakfast.',
  'Subscribe now and save half of the price for the first three months of unlimited reading.',
  'Recommended: Ten quiet beaches that your neighbours have not heard of yet',
] as const

/** Advertisements between paragraphs. */
export function insertAds(draft: Draft, random: Random): Draft {
  const withAds = draft.paragraphs.flatMap((paragraph) =>
    random() < 0.5 ? [paragraph, [{ origin: null, text: pick(random, ADS) }]] : [paragraph],
  )
  return { ...draft, paragraphs: withAds }
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b([Dd])efence\b/g, '$1efense'],
  [/\b([Ll])abour\b/g, '$1abor'],
  [/\b([Hh])arbour(s?)\b/g, '$1arbor$2'],
  [/\b([Nn])eighbour(s|ing)?\b/g, '$1eighbor$2'],
  [/\b([Kk])ilometre(s?)\b/g, '$1ilometer$2'],
  [/(\w{3,})ised\b/g, '$1ized'],
  [/\bpercent\b/g, 'per cent'],
  [/\bSergei\b/g, 'Sergey'],
  [/\bMs\. |\bMr\. /g, ''],
  [/"([^"]+)"/g, '“$1”'],
  [/(\d),(\d{3})/g, '$1$2'],
]

/** Another house's spelling and quotation marks. */
export function respell(draft: Draft): Draft {
  return mapUnits(draft, (text) => SPELLINGS.reduce((spelt, [from, to]) => spelt.replace(from, to), text))
}

/** Words for words, the speaker moved to the other end, a clause turned: four sentences of five are touched. */
export function rewriteLightly(draft: Draft, random: Random, rules: ReadonlyMap<string, string>): Draft {
  return mapUnits(draft, (text) => (random() < 0.8 ? rewriteSentence(text, random, rules) : text))
}

/** Every word that the rules know, every sentence that can be turned; sentences lost, and in another order within a paragraph. */
export function rewriteThoroughly(draft: Draft, random: Random, rules: ReadonlyMap<string, string>): Draft {
  const paragraphs = draft.paragraphs.map((units) => {
    const kept = units.filter((_, at) => at === 0 || random() < 0.75)
    return random() < 0.4 ? [...kept].reverse() : kept
  })
  const always = () => 0
  return mapUnits({ ...draft, paragraphs }, (text) => rewriteSentence(text, always, rules))
}

function rewriteSentence(text: string, random: Random, rules: ReadonlyMap<string, string>): string {
  let rewritten = text
  for (const [word, other] of rules) {
    if (random() < 0.75) rewritten = rewritten.replace(new RegExp(`\\b${word}\\b`), other)
  }
  return random() < 0.6 ? turnSentence(rewritten) : rewritten
}

const SPEAKER_LAST = /^(?!["“])(.+), ((?:[\p{L}. '’-]+? )?(?:said|added)(?: on \w+)?)\.$/u
const SPEAKER_FIRST = /^([^,"“]{4,60}?) said (?:that )?(?!on |in |it |they )([^"“]+)\.$/u
const PASSIVE =
  /^(.{4,60}?) (condemned|rejected|signed|vetoed|welcomed|summoned|ordered|expelled|imposed) ([^,"“]{8,80})\.$/u

/** "X said Y" <-> "Y, X said"; "X condemned Y" -> "Y was condemned by X". */
function turnSentence(text: string): string {
  const last = SPEAKER_LAST.exec(text)
  if (last) return `${capital(last[2] ?? '')} ${lower(last[1] ?? '')}.`
  const passive = PASSIVE.exec(text)
  if (passive) return `${capital(passive[3] ?? '')} was ${passive[2]} by ${passive[1]}.`
  const first = SPEAKER_FIRST.exec(text)
  return first ? `${capital(first[2] ?? '')}, ${first[1]} said.` : text
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A name keeps its capital where one can tell: two capitals in a row. */
function lower(text: string): string {
  return /^\p{Lu}\p{L}+ \p{Lu}|^[\p{Lu}]{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}

/** Paragraphs of two drafts by turns: the first half of each or more. */
export function merge(one: Draft, other: Draft, random: Random): Draft {
  const parts = [one, other].map(({ paragraphs }) =>
    paragraphs.slice(0, Math.max(1, Math.round(paragraphs.length * (0.5 + 0.5 * random())))),
  )
  const [first = [], second = []] = parts
  const longest = Math.max(first.length, second.length)
  const paragraphs = Array.from({ length: longest }, (_, at) => [first[at], second[at]])
  return { ...one, paragraphs: paragraphs.flat().filter((paragraph) => paragraph !== undefined) }
}

/** One or two paragraphs of a wire inside a story of one's own. */
export function embed(wire: Draft, own: Draft, random: Random): Draft {
  const count = random() < 0.5 ? 1 : 2
  const from = Math.floor(random() * Math.max(1, wire.paragraphs.length - count))
  const at = 1 + Math.floor(random() * own.paragraphs.length)
  const paragraphs = [
    ...own.paragraphs.slice(0, at),
    ...wire.paragraphs.slice(from, from + count),
    ...own.paragraphs.slice(at),
  ]
  return { ...own, paragraphs }
}

function mapUnits(draft: Draft, change: (text: string) => string): Draft {
  const paragraphs = draft.paragraphs.map((units) =>
    units.map((unit): Unit => (unit.origin === null ? unit : { ...unit, text: change(unit.text) })),
  )
  return { ...draft, paragraphs }
}

export function shuffle<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
