import type { NameEntry } from '../../../ontology/index.js'
import { caseOf, type TokenRange } from '../../tree/index.js'
import { kindOfHead } from './kindOfHead.js'
import type { NameText } from './NameText.js'
import type { WrittenKind } from './WrittenName.js'

const WHERE: ReadonlySet<string> = new Set('in at near outside around across throughout'.split(' '))
const PLACE_BEGINNING =
  /^(?:mount|lake|fort|port|cape|san|santa|são|saint|st\.?|new|north|south|east|west|northern|southern|eastern|western|upper|lower|great|greater|central)$/
const NUMBER_OR_GRADE = /^(?:[IVXL]+|TV|MP|MPs|MEP|MEPs|PhD|CEO|OK|AIDS|HIV|DNA|GDP|WWI|WWII|QC|II|III|AD|BC)$/

/** What a name says it names: by the list, by the noun that heads it, by its shape and by the word before it. */
export function kindOfName(text: NameText, { first, last }: TokenRange): WrittenKind {
  const hit = text.hits[first]
  if (hit && hit.first === first && hit.last === last) return kindOfHit(hit.entries)
  const head = headOf(text, first, last)
  const own = kindOfHead(text, head)
  const start = text.tree.tokens[first]
  if (own !== null && (last > first || own === 'other')) return own
  if (first === last) return kindOfWord(text, first)
  if (PLACE_BEGINNING.test(text.words[first] ?? '') || WHERE.has(prepositionOf(text, head))) return 'place'
  if (/^[A-Z]{3,}s?$/.test(start?.text ?? '')) return 'body'
  return isPlural(text, last) ? 'people' : 'person'
}

/** The noun before "of", "for" or "on", else the last word but a number: "War" of "World War II". */
function headOf({ words, tree }: NameText, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (/^(?:of|for|on|against)$/.test(words[at] ?? '')) return at - 1
  return last > first && /^[IVX]+$/.test(tree.tokens[last]?.text ?? '') ? last - 1 : last
}

function kindOfHit(entries: readonly NameEntry[]): WrittenKind {
  if (entries[0]?.form === 'adjective' || entries[0]?.form === 'demonym') return 'people'
  switch (entries[0]?.entity.kind) {
    case 'organisation':
    case 'armedGroup':
      return 'body'
    case 'person':
      return 'person'
    default:
      return 'place'
  }
}

function kindOfWord(text: NameText, index: number): WrittenKind {
  const token = text.tree.tokens[index]
  if (!token || NUMBER_OR_GRADE.test(token.text)) return 'other'
  if (token.upos !== 'PROPN' && !/^[A-Z]{2,}/.test(token.text)) return 'other'
  if (/^[A-Z][A-Z&.]+[A-Z.]s?$/.test(token.text)) return 'body'
  if (WHERE.has(prepositionOf(text, index))) return 'place'
  return isPlural(text, index) ? 'people' : 'person'
}

function prepositionOf({ tree }: NameText, index: number): string {
  return caseOf(tree, index) ?? ''
}

function isPlural({ tree }: NameText, index: number): boolean {
  return tree.tokens[index]?.xpos === 'NNPS' || tree.tokens[index]?.xpos === 'NNS'
}
