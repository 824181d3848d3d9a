import type { EventType } from '../../types/index.js'
import type { EventEntry } from '../lexicon/index.js'
import { NO_SIDE, type Side } from './Proposal.js'
import { readRole } from './readRole.js'
import { isPassive } from './slots/isPassive.js'
import type { SentenceContext } from './slots/SentenceContext.js'

/** Deeds of whoever holds the place: nobody but the local power convicts, detains or lets go. */
const BY_LOCAL_POWER: ReadonlySet<string> = new Set([
  'COERCE-arrest',
  'COERCE-seize',
  'COERCE-deport',
  'COERCE-',
  'RETREAT-release',
  'SANCTION-convict',
  'ACCUSE-allege',
  'ACCUSE-disapprove',
  'ASSAULT-torture',
])

/** The actor of a passive that names none: where somebody is held, tried or freed tells by whom ("was arrested in Chad"). */
export function keeperOf(context: SentenceContext, predicate: number, entry: EventEntry, actor: Side): Side {
  if (actor.actors.length > 0 || !isLocal(entry.code) || !isPassive(context.tree, predicate)) return actor
  const place = readRole(context, predicate, [['in'], ['at']])
  return place.actors.some(({ code }) => code !== null) ? { ...place, slot: 'place' } : NO_SIDE
}

function isLocal({ category, mode }: EventType): boolean {
  return BY_LOCAL_POWER.has(`${category}-${mode ?? ''}`)
}
