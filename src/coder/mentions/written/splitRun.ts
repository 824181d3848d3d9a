import type { TokenRange } from '../../tree/index.js'
import type { NameHit } from '../names/NameHit.js'
import { isHonorific } from './isHonorific.js'
import { kindOfHead } from './kindOfHead.js'
import type { NameText } from './NameText.js'
import { titleAt } from './titleAt.js'

/** Followers of a party or faith who may be called so before their names: "Republican Anna Berg". */
const PARTISANS: ReadonlySet<string> = new Set(
  `republican democrat democratic conservative liberal socialist communist nationalist independent tory whig labour centrist
  populist islamist christian muslim catholic sunni shiite protestant`.split(/\s+/),
)
const FORMER = /^(?:former|retired|incumbent|late|ex|newly|current)$/

/** Addresses that stay with a name. */
const NOBLE = /^(?:lord|lady|sir|dame)$/
/** Words for lesser and former holders of a title. */
const LESSER = /^(?:vice|deputy|acting|former|assistant|associate|senior|junior|interim|chief|then|ex|-|‐|‑|–)$/
/** Titles that are surnames and given names as well. */
const SURNAMES = /^(?:pope|king|bishop|dean|prince|earl|duke|abbot|marshal|judge|major)$/

/** Parts a run of capitalised words into names: titles are dropped, what stands before a title and what follows it are
 *  names of their own, and so are a land and the known name behind it. */
export function splitRun(text: NameText, run: TokenRange): readonly TokenRange[] {
  const title = lastTitle(text, run)
  if (title) {
    const left = { first: run.first, last: title.first - 1 }
    const right = { first: title.last + 1, last: run.last }
    return [
      ...(left.last >= left.first ? splitRun(text, left) : []),
      ...(right.last >= right.first ? splitRun(text, right) : []),
    ]
  }
  const border = hitBorder(text, run)
  if (border < 0) return [trimmed(text, run)].filter(({ first, last }) => first <= last)
  return [
    ...splitRun(text, { first: run.first, last: border }),
    ...splitRun(text, { first: border + 1, last: run.last }),
  ]
}

/** The last title of a run, with all words of its role; null where the run has none or names a body by it. */
function lastTitle(text: NameText, { first, last }: TokenRange): TokenRange | null {
  for (let at = last; at >= first; at--) {
    const hit = text.hits[at]
    if (hit && (hit.last > hit.first || at < last)) {
      at = Math.max(hit.first, first)
      continue
    }
    if (isHonorific(text.words[at] ?? '') && at < last && !NOBLE.test(text.words[at] ?? ''))
      return { first: at, last: at }
    const length = titleAt(text, at)
    if (length === 0 || isTied(text, at, { first, last })) continue
    const start = startOfTitle(text, first, at, at - length + 1)
    if (at === last && start > first && (isSurname(text, first, start) || isBodyOf(text, first, at))) continue
    if (at === last - 1 && start > first && SURNAMES.test(text.words[at] ?? '') && isSurname(text, first, start))
      continue
    if (at < last && isBody(text, at + 1, last)) continue
    return { first: start, last: at }
  }
  return null
}

/** With "Vice" and "Deputy", and without the body it is an office of: "Party" of "Unity Party Leader". */
function startOfTitle(text: NameText, first: number, at: number, from: number): number {
  let start = Math.max(first, from)
  if (start > first && start < at && kindOfHead(text, start) === 'body') start++
  while (start > first && LESSER.test(text.words[start - 1] ?? '')) start--
  return start
}

/** A title behind "of" or before a genitive belongs to a body's name: "Union of Teachers", "Workers' Party". */
function isTied({ words }: NameText, at: number, { first, last }: TokenRange): boolean {
  const after = at < last ? (words[at + 1] ?? '') : ''
  const isComplement = words.slice(first + 1, at).some((word) => /^(?:of|for|&)$/.test(word))
  return (isComplement && at === last) || /^['’]s?$/.test(after)
}

/** "Martin King": a word that may be a title ends a name of a person. */
function isSurname(text: NameText, first: number, start: number): boolean {
  for (let at = first; at < start; at++) {
    if (text.hits[at] || text.tree.tokens[at]?.upos !== 'PROPN' || kindOfHead(text, at) !== null) return false
  }
  return text.tree.tokens[start]?.xpos !== 'NNPS'
}

/** "United Veterans": a plural behind a word that names no land. */
function isBodyOf({ hits, tree }: NameText, first: number, at: number): boolean {
  return tree.tokens[at]?.xpos === 'NNPS' && !hits[first] && tree.tokens[first]?.upos === 'PROPN'
}

function isBody(text: NameText, first: number, last: number): boolean {
  for (let at = last; at >= first; at--) {
    const hit = text.hits[at]
    if (hit) return hit.entries[0]?.entity.kind === 'organisation'
    if (kindOfHead(text, at) === 'body') return true
  }
  return false
}

/** Last token of a land or people before a known name, or of a known person before another name; -1 without one. */
function hitBorder(text: NameText, { first, last }: TokenRange): number {
  const { hits } = text
  const hit = hits[first]
  if (!hit || hit.last >= last) return -1
  const next = hits[hit.last + 1]
  if (!next || next.last < last || !isLand(hit) || isCommonBody(text, next)) return -1
  return hit.last
}

function isLand({ entries }: NameHit): boolean {
  const [first] = entries
  const kind = first?.entity.kind
  return (kind === 'state' || kind === 'place') && first?.form !== 'adjective'
}

/** "Liberal Party" is many parties' name: "Manitoba Liberal Party" is one name. */
function isCommonBody(text: NameText, { first, last }: NameHit): boolean {
  return last > first && kindOfHead(text, last) === 'body'
}

/** Without nationalities and party words before a person's name: "Danish" of "Danish Anna Berg". */
function trimmed(text: NameText, { first, last }: TokenRange): TokenRange {
  let from = first
  while (/^(?:of|for|on|and|the|&|['’]s?)$/.test(text.words[from] ?? '')) from++
  while (from < last && isLead(text, from, last)) from = (text.hits[from]?.last ?? from) + 1
  return { first: from, last }
}

function isLead(text: NameText, from: number, last: number): boolean {
  const hit = text.hits[from]
  if (FORMER.test(text.words[from] ?? '')) return true
  if (isBody(text, from, last) || (hit && hit.last >= last)) return false
  if (kindOfHead(text, last) !== null) return false
  if (hit) return hit.entries.every(({ form }) => form === 'adjective' || form === 'demonym')
  return PARTISANS.has(text.words[from] ?? '')
}
