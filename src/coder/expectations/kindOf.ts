import type { ActorRef, CodedEvent, ExpectationKind, PloverCategory, QuotedSpan } from '../../types/index.js'
import type { Announcer } from './announcerOf.js'
import type { Awaited } from './awaitedOf.js'
import type { FoundWording } from './wording/findWording.js'

const HOSTILE: ReadonlySet<PloverCategory> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE', 'PROTEST', 'REJECT'])

/** In which way a happening is put forward, by whom it is done and who says so. */
export function kindOf(
  awaited: Awaited,
  event: CodedEvent,
  announcer: Announcer,
  wording: FoundWording,
  condition: QuotedSpan | null,
): ExpectationKind {
  const { kinds } = wording
  if (awaited.isDemand) return 'demanded'
  const isOutside = isOutsider(announcer, awaited)
  const isHostile = awaited.type === null ? event.category === 'THREATEN' : HOSTILE.has(awaited.type.category)
  const isOwnWord = kinds.has('threatened') || (kinds.has('promised') && isVow(wording))
  if (isHostile && (isOwnWord || condition !== null) && !isOutside) return 'threatened'
  if (kinds.has('promised') && !isOutside) return 'promised'
  if (kinds.has('scheduled')) return 'scheduled'
  if (isOutside || kinds.has('predicted')) return 'predicted'
  return kinds.has('threatened') ? 'threatened' : 'announced'
}

/** "agreed to curb", "offered to arrest" bind a side; "vowed to strike" threatens. */
function isVow({ tokens }: FoundWording): boolean {
  return tokens.some(({ lemma }) => VOWS.has(lemma))
}

const VOWS: ReadonlySet<string> = new Set(['vow', 'swear', 'pledge', 'promise', 'commit', 'undertake'])

/** Whether those who tell of it have no part in it: they are neither side, nor of the same state. */
function isOutsider({ announcedBy, isOutlet }: Announcer, { actors, recipients }: Awaited): boolean {
  if (isOutlet) return false
  return !announcedBy.some((speaker) => [...actors, ...recipients].some((side) => isSame(side, speaker)))
}

function isSame(left: ActorRef, right: ActorRef): boolean {
  if (left.code !== null && left.code === right.code) return true
  return left.id !== null ? left.id === right.id : left.name === right.name
}
