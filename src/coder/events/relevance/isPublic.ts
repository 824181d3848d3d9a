import type { ActorRef, SectorCode } from '../../../types/index.js'

/** Sectors whose doings are public matters even where no country is known. */
const POLITICAL: ReadonlySet<SectorCode> = new Set([
  'COP',
  'GOV',
  'JUD',
  'LEG',
  'MIL',
  'PRM',
  'PTY',
  'REB',
  'SPY',
  'UAF',
  'ELI',
  'OPP',
  'PRE',
  'REF',
  'CRM',
])

/** Somebody of a known country or with a political role. */
export function isPublic({ code, sectors }: ActorRef): boolean {
  return code !== null || sectors.some((sector) => POLITICAL.has(sector))
}
