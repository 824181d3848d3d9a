import { isNameWord } from './isNameWord.js'
import { kindOfHead } from './kindOfHead.js'
import type { NameText } from './NameText.js'

/** Small words inside names of persons and places: "Ursula von der Leyen", "Rio de Janeiro". */
const PARTICLES: ReadonlySet<string> = new Set(
  `de del della di da do dos das du des la le el al bin ibn ben bint van von der den ter ten y e et i und für zu pour en`.split(
    ' ',
  ),
)
/** Common nouns whose genitive is inside a name: "People's Party", "Women's League". */
const POSSESSORS: ReadonlySet<string> = new Set(
  `people peoples worker workers woman women man men child children peasant peasants farmer farmers citizen citizens student
  students teacher teachers lord lords king queen soldier soldiers patriot patriots deputies veteran veterans youth nurse
  nurses miner miners mother mothers pensioner pensioners employer employers world nation state states president
  minister attorney director writers writer journalist journalists lawyer lawyers physicians consumer consumers
  labourer labourers peoples' traveller travellers shepherd shepherds trades`.split(/\s+/),
)
const OF_LINKS: ReadonlySet<string> = new Set(['of', 'for'])
const TOPIC_LINKS: ReadonlySet<string> = new Set(['on', 'against'])
/** Bodies named by what they deal with: "Committee on Trade". */
const TOPICAL: ReadonlySet<string> = new Set(
  `committee commission council institute panel center centre conference movement alliance coalition campaign league party
  front serbia organization organisation foundation freedom`.split(/\s+/),
)

/** The next word of the name a word is part of, over particles, hyphens, genitives and "of"; -1 where the name ends. */
export function joinsNext(text: NameText, index: number, first: number): number {
  const { tree, words } = text
  const hit = text.hits[index]
  if (hit && hit.last > index) return hit.last
  const next = index + 1
  if (isNameWord(text, next)) return next
  const word = words[next] ?? ''
  if (/^[-‐‑–]$/.test(word)) return joinsHyphen(text, index)
  if (word === '&' && isNameWord(text, next + 1)) return next + 1
  if (PARTICLES.has(word) && tree.tokens[next]?.text === word) return joinsParticle(text, next)
  if (/^['’]s?$/.test(word)) return POSSESSORS.has(words[index] ?? '') && isNameWord(text, next + 1) ? next + 1 : -1
  if (word === 'and') return joinsAnd(text, index, first)
  return joinsComplement(text, index, first)
}

function joinsHyphen(text: NameText, index: number): number {
  const { tokens } = text.tree
  const [own, hyphen, next] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (!own || !hyphen || !next || hyphen.start !== own.end || next.start !== hyphen.end) return -1
  if (/^\p{Lu}/u.test(next.text)) return index + 2
  return next.upos === 'PROPN' && !text.hits[index] ? index + 2 : -1
}

function joinsParticle(text: NameText, particle: number): number {
  for (let at = particle + 1; at <= particle + 2; at++) {
    if (isNameWord(text, at)) return at
    if (!PARTICLES.has(text.words[at] ?? '')) return -1
  }
  return -1
}

/** "Ministry of X", "Council for the Y", "Committee on Z": a body's name goes on, an office's does not. */
function joinsComplement(text: NameText, index: number, first: number): number {
  const link = text.words[index + 1] ?? ''
  if (!OF_LINKS.has(link) && !TOPIC_LINKS.has(link)) return -1
  if (!isOpenBody(text, index, first)) return -1
  if (!OF_LINKS.has(link) && !TOPICAL.has(text.words[index] ?? '')) return -1
  const after = text.words[index + 2] === 'the' ? index + 3 : index + 2
  return isNameWord(text, after) && !isPerson(text, after) ? after : -1
}

/** Whether a name so far may be told by a complement: its last word heads a body or place, or it has a complement. */
function isOpenBody(text: NameText, index: number, first: number): boolean {
  const kind = kindOfHead(text, index)
  if (kind === 'body' || (kind !== null && !text.hits[index] && text.words[index + 1] === 'of')) return true
  const link = text.words.slice(first, index).findIndex((word) => OF_LINKS.has(word))
  return link > 0 && !text.hits[index] && kindOfHead(text, first + link - 1) === 'body'
}

/** "the party of Anna Berg": a name that the parser holds together and no list knows. */
function isPerson(text: NameText, index: number): boolean {
  const { tree, hits } = text
  if (hits[index]) return hits[index]?.entries.every(({ entity }) => entity.kind === 'person') ?? false
  const next = tree.tokens[index + 1]
  if (next?.deprel !== 'flat' || next.head !== index || !isNameWord(text, index + 1)) return false
  let end = index + 1
  while (isNameWord(text, end + 1)) end++
  return kindOfHead(text, end) === null
}

/** "Arts and Sciences" behind "Academy of", "Trade and Industry" before "Committee". */
function joinsAnd(text: NameText, index: number, first: number): number {
  const next = index + 2
  if (!isNameWord(text, next) || text.hits[index] || text.hits[next]) return -1
  const isComplement = text.words.slice(first, index).some((word) => OF_LINKS.has(word) || TOPIC_LINKS.has(word))
  let end = next
  while (isNameWord(text, end + 1)) end++
  if (text.words[end + 1] === 'of') return -1
  const head = kindOfHead(text, end)
  if (isComplement) return head === null || head === 'other' ? next : -1
  return index === first && head === 'body' && kindOfHead(text, index) === null ? next : -1
}
