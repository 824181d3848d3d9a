import type { ActorRef, SectorCode } from '../../types/index.js'

const PRIVATE: ReadonlySet<SectorCode> = new Set(['CVL', 'UNK', 'EDU', 'JRN', 'REF', 'MED', 'BUS', 'AGR', 'LAB', 'CRM'])

/** States, organisations and whoever holds or fights for power; not private persons. */
export function isOfficial(actor: ActorRef): boolean {
  if (actor.sectors.length === 0) return actor.code !== null
  return actor.sectors.some((sector) => !PRIVATE.has(sector))
}
