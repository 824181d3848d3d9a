import type { SectorCode } from '../../../types/index.js'
import type { Proposal } from '../Proposal.js'

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

/** Whether one side is a state, body or political role; "the striker injured the keeper" is nobody's business here. */
export function isPublicMatter({ type, actor, recipient }: Proposal): boolean {
  if (type.category === 'PROTEST') return true
  return [...actor.actors, ...recipient.actors].some(
    (one) => one.code !== null || one.sectors.some((sector) => POLITICAL.has(sector)),
  )
}
