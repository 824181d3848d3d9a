import type { SectorCode } from '../../../types/index.js'
import type { Identity } from '../reading/Sense.js'
import type { Owner } from './Owner.js'

/** Sectors that somebody keeps whomever he belongs to: a militant's wife is no militant. */
const CIVIL: ReadonlySet<SectorCode> = new Set<SectorCode>([
  'CVL',
  'ELI',
  'REF',
  'JRN',
  'MED',
  'EDU',
  'LAB',
  'REL',
  'AGR',
])

/** An owner and a role make an actor: Iran and "foreign minister" `IRN.GOV`; Hamas and "spokesman" stay Hamas. */
export function combineRole(owner: Owner, sectors: readonly SectorCode[], name: string): Identity {
  const { identity } = owner
  const own = identity.sectors
  const isCountry = owner.entity === 'state' || owner.entity === 'place' || owner.entity === 'person'
  const isSeat = identity.resolved === 'metonym'
  const isApart = sectors.some((sector) => CIVIL.has(sector))
  const told = isCountry || isSeat ? withRecognition(sectors, own) : isApart || own.length === 0 ? sectors : own
  const stays = !isCountry && !isSeat && !isApart
  return {
    id: stays ? identity.id : actorId(identity.code, told, identity.id),
    code: identity.code,
    sectors: told,
    name,
    wikidata: null,
    resolved: 'structure',
  }
}

/** Partial recognition stays with whatever belongs to such an entity: "Abkhaz police" are COP and PRE. */
function withRecognition(sectors: readonly SectorCode[], own: readonly SectorCode[]): readonly SectorCode[] {
  return own.includes('PRE') && !sectors.includes('PRE') ? [...sectors, 'PRE'] : sectors
}

/** `IRN.GOV`, or `IRN` where no sector is known; null without a country. */
export function actorId(code: string | null, sectors: readonly SectorCode[], ownerId: string | null): string | null {
  if (code === null) return null
  const [sector] = sectors
  const base = ownerId !== null && /^[A-Z]{3}$/.test(ownerId) ? ownerId : code
  return sector === undefined ? base : `${base}.${sector}`
}
