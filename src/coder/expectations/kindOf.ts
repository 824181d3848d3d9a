import type { ActorRef, CodedEvent, ExpectationKind, PloverCategory, QuotedSpan } from '../../types/index.js'
import type { Announcer } from './announcerOf.js'
import type { Awaited } from './awaitedOf.js'

const HOSTILE: ReadonlySet<PloverCategory> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST', 'REJECT'])

/** In which way a happening is put forward, by whom it is done and who says so. */
export function kindOf(
  awaited: Awaited,
  event: CodedEvent,
  announcer: Announcer,
  kinds: ReadonlySet<ExpectationKind>,
  condition: QuotedSpan | null,
): ExpectationKind {
  if (awaited.isDemand) return 'demanded'
  const isOutside = isOutsider(announcer, awaited)
  const isHostile = awaited.type === null ? event.category === 'THREATEN' : HOSTILE.has(awaited.type.category)
  const isOwnWord = kinds.has('threatened') || kinds.has('promised')
  if (isHostile && (isOwnWord || condition !== null) && !isOutside) return 'threatened'
  if (kinds.has('promised') && !isOutside) return 'promised'
  if (kinds.has('scheduled')) return 'scheduled'
  if (isOutside || kinds.has('predicted')) return 'predicted'
  return kinds.has('threatened') ? 'threatened' : 'announced'
}

/** Whether those who tell of it have no part in it: they are neither side, nor of the same state. */
function isOutsider({ announcedBy, isOutlet }: Announcer, { actors, recipients }: Awaited): boolean {
  if (isOutlet) return false
  return !announcedBy.some((speaker) => [...actors, ...recipients].some((side) => isSame(side, speaker)))
}

function isSame(left: ActorRef, right: ActorRef): boolean {
  if (left.code !== null && left.code === right.code) return true
  return left.id !== null ? left.id === right.id : left.name === right.name
}
