import { caseOf, childWith, isGenitive } from '../../tree/index.js'
import { attributeOwners } from '../phrases/attributeOwners.js'
import { combineRole } from '../phrases/combineRole.js'
import { describe } from '../phrases/describe.js'
import { modifierSectors } from '../phrases/modifierSectors.js'
import { possessorOwners } from '../phrases/possessorOwners.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { writtenAt } from './writtenAt.js'

const PLAIN_SEARCH = { isTopical: false, isLocal: false, isRepresenting: false } as const
const WHERE: ReadonlySet<string> = new Set('in at near on outside around across during over since until'.split(' '))
const NO_ACTOR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|ramadan|easter|god|internet)$|\d/i

/** What has a capitalised name and does not act: treaties, wars, days, mountains. */
const NAMED_THINGS: ReadonlySet<string> = new Set(
  `convention treaty agreement accord pact act bill law war conflict day week year summit conference peninsula river mountain
  mountains sea ocean lake strait gulf desert valley plain street road avenue square bridge prize award cup games olympics
  report plan deal protocol resolution charter constitution declaration programme program project operation exercise festival
  crisis revolution era age initiative doctrine palace hotel stadium airport hospital university corridor canal pipeline
  spring uprising holocaust genocide caliphate sharia twitter facebook`.split(/\s+/),
)

/** A part of a longer name ("Institute for Far Eastern Studies"), or a word of a heading written with capitals. */
function isInsideName({ tree }: ReadSentence, head: number): boolean {
  const token = tree.tokens[head]
  if (tree.sentence.kind === 'heading') return true
  if (token?.deprel !== 'nmod' || tree.tokens[token.head]?.upos !== 'PROPN') return false
  return /^(?:of|for|on)$/.test(caseOf(tree, head) ?? 'of')
}

/** A capitalised name that no list knows: placed by its nationality, else unresolved; null where it is a place or time. */
export function unknownNameSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const token = sentence.tree.tokens[head]
  if (token?.upos !== 'PROPN' || NO_ACTOR.test(token.text)) return null
  if (NAMED_THINGS.has(sentence.lemmas[head] ?? '')) return null
  // "Gunfire crackled": what only ever stands first in its sentence need not be a name.
  if (head === 0 && !reading.capitals.has(token.text) && !isNameAtStart(sentence, head)) return null
  const mention = sentence.mentionAt[head]
  if (!mention || mention.kind === 'adjective') return null
  const preposition = caseOf(sentence.tree, head)
  if (preposition !== null && WHERE.has(preposition) && !isGenitive(sentence.tree, head)) return null
  if (isInsideName(sentence, head)) return null
  const name = describe(reading, sentence, head)
  const attributes = attributeOwners(reading, sentence, head, PLAIN_SEARCH)
  const owners = attributes.length > 0 ? attributes : possessorOwners(reading, sentence, head)
  const written = writtenAt(reading, sentence, head)
  if (written?.kind === 'other' && written.last > written.first) return null
  const entity =
    written?.kind === 'person' && hasNoArticle(sentence, head) && written.last > written.first ? 'person' : 'body'
  const sectors = modifierSectors(reading, sentence, head)
  if (owners.length > 0) {
    return { entity, via: 'self', actors: owners.map((owner) => ({ ...combineRole(owner, sectors, name), id: null })) }
  }
  const resolved = sectors.length > 0 ? 'role' : 'unresolved'
  const unknown: Identity = { id: null, code: null, sectors, name, wikidata: null, resolved }
  return { entity, via: 'self', actors: [unknown] }
}

function hasNoArticle({ tree }: ReadSentence, head: number): boolean {
  return childWith(tree, head, 'det') < 0
}

const ABSTRACT = /(?:tion|ment|ing|ness|ity|ence|ance|ism|fire|s)$/

/** The first word of a sentence as a name: with a second word, or one subject of a verb that is no abstract noun. */
function isNameAtStart({ tree }: ReadSentence, head: number): boolean {
  if (childWith(tree, head, 'flat') >= 0) return true
  const token = tree.tokens[head]
  return token?.xpos === 'NNP' && token.deprel === 'nsubj' && !ABSTRACT.test(token.text)
}
