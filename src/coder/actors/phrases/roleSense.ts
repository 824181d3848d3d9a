import type { EntityKind } from '../../../types/index.js'
import { childrenOf, childWith, isRelation } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { combineRole } from './combineRole.js'
import { describe } from './describe.js'
import type { Owner } from './Owner.js'
import { officeHolderOf } from './officeHolderOf.js'
import { ownersOf } from './ownersOf.js'
import { givesCountry } from './relationalRole.js'
import { ownerSearch, type RolePhrase, rolePhrase } from './rolePhrase.js'
import { settingOwner } from './settingOwner.js'

/** What a noun for a person, group or body stands for by its role and by whom it belongs to; null for other nouns. */
export function roleSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const phrase = rolePhrase(reading, sentence, head)
  if (!phrase || isMassNoun(sentence, head, phrase)) return null
  const owners = ownersOf(reading, sentence, head, ownerSearch(phrase.role), phrase.role.end).filter(({ entity }) =>
    givesCountry(phrase.role.phrase, entity),
  )
  if (phrase.role.phrase === 'head' && !owners.some(({ entity }) => entity !== 'person')) return null
  const setting =
    owners.length === 0 && mayBeLocal(phrase) ? settingOwner(reading, sentence, head, phrase.sectors) : null
  return senseOfRole(reading, sentence, head, phrase, setting ? [setting] : owners)
}

/** Groups and bodies, not one person, whose country the place of the clause may tell. */
function mayBeLocal({ role, isPlural, isFormer }: RolePhrase): boolean {
  return (isPlural || role.kind !== 'person') && !isFormer && ownerSearch(role).isLocal
}

/** "bring to justice", "in exile": a person's role that is singular and stands bare behind a preposition is no person. */
function isMassNoun({ tree }: ReadSentence, head: number, { role, isPlural }: RolePhrase): boolean {
  const token = tree.tokens[head]
  if (role.kind !== 'person' || isPlural || role.length > 1 || token?.upos !== 'NOUN') return false
  if (!isRelation(token.deprel, 'obl') && !isRelation(token.deprel, 'nmod')) return false
  const children = childrenOf(tree, head).map((child) => tree.tokens[child]?.deprel ?? '')
  return children.every((deprel) => deprel === 'case' || deprel === 'punct')
}

/** Ties a role to its owners; without any, only the role is known. */
export function senseOfRole(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  phrase: RolePhrase,
  owners: readonly Owner[],
): Sense {
  const entity: EntityKind = phrase.role.kind === 'person' && phrase.isPlural ? 'group' : phrase.role.kind
  const name = describe(reading, sentence, head)
  if (owners.length === 0) {
    const known: Identity = { id: null, code: null, sectors: phrase.sectors, name, wikidata: null, resolved: 'role' }
    return { entity, via: 'self', actors: [known] }
  }
  const holder = singleHolder(reading, sentence, head, phrase, owners)
  if (holder) return { entity: 'person', via: 'self', actors: [holder] }
  const role = sentence.words.slice(head - phrase.role.length + 1, head + 1).join(' ')
  const actors = owners.map((owner) => combineRole(owner, phrase.sectors, nameOf(role, owner, owners, name)))
  return { entity, via: 'self', actors: distinct(actors) }
}

/** The person in an office, where the phrase can mean only that one. */
function singleHolder(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  phrase: RolePhrase,
  owners: readonly Owner[],
): Identity | null {
  const [owner] = owners
  if (owners.length !== 1 || !owner || owner.identity.code === null) return null
  if (!isCountry(owner) && owner.entity !== 'organisation') return null
  if (childWith(sentence.tree, head, 'conj') >= 0 && phrase.isPlural) return null
  const person = officeHolderOf(reading, owner.identity.id ?? owner.identity.code, phrase)
  return person ? { ...reading.identify(person), resolved: 'structure' } : null
}

function isCountry({ entity, identity }: Owner): boolean {
  return entity === 'state' || entity === 'place' || identity.resolved === 'metonym'
}

/** The written words, unless they stand for several or name the owner only by pointing back. */
function nameOf(role: string, owner: Owner, owners: readonly Owner[], name: string): string {
  if (owners.length === 1 && owner.identity.resolved !== 'coreference') return name
  return `${owner.identity.name}${owner.identity.name.endsWith('s') ? '’' : '’s'} ${role}`
}

function distinct(actors: readonly Identity[]): readonly Identity[] {
  return actors.filter(
    (actor, at) => actors.findIndex((other) => other.id === actor.id && other.name === actor.name) === at,
  )
}
