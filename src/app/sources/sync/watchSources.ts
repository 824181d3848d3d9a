import type { Ledger, Source } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import { toPollState } from '../pollMemory.js'
import type { World } from '../World.js'
import { askableAt } from './askableAt.js'
import type { SyncEvent } from './SyncEvent.js'
import { type SyncOptions, syncSources } from './syncSources.js'

/** Sources that were added meanwhile are noticed after this. */
const LONGEST_REST_MS = 60_000
const LEAST_REST_MS = 1_000

export interface WatchOptions extends SyncOptions {
  readonly world: World
  /** When to end, in milliseconds of the epoch; null: when stopped. */
  readonly endAt: number | null
}

/** What happened while sources were watched. */
export type WatchEvent =
  | SyncEvent
  /** A round is done; the next is due at an instant, in milliseconds of the epoch. */
  | { readonly kind: 'resting'; readonly sourceCount: number; readonly nextAt: number }
  /** A round could not be finished, and is made up for by the next. */
  | { readonly kind: 'hindered'; readonly fault: Fault }

/** Follows all sources, round after round, until it is stopped or its time is over. */
export async function* watchSources(ledger: Ledger, options: WatchOptions): AsyncGenerator<WatchEvent> {
  const { world, stop, endAt } = options
  const isOver = (): boolean => stop.aborted || (endAt !== null && world.now() >= endAt)
  while (!isOver()) {
    const hindrance = yield* round(ledger, options)
    if (hindrance) yield { kind: 'hindered', fault: hindrance }
    const sources = await followed(ledger)
    const nextAt = await nextDue(ledger, sources, options)
    yield { kind: 'resting', sourceCount: sources.length, nextAt }
    if (isOver()) return
    const rest = Math.min(LONGEST_REST_MS, Math.max(LEAST_REST_MS, nextAt - world.now()))
    await world.sleep(endAt === null ? rest : Math.min(rest, Math.max(0, endAt - world.now())), stop)
  }
}

/** One round; gives back what hindered it where another process holds the ledger. */
async function* round(ledger: Ledger, options: WatchOptions): AsyncGenerator<SyncEvent, Fault | null> {
  try {
    yield* syncSources(ledger, await followed(ledger), options)
    return null
  } catch (fault) {
    if (fault instanceof Fault && fault.code === 'ledger-locked') return fault
    throw fault
  }
}

/** The sources that are neither paused nor removed, as they are now. */
async function followed(ledger: Ledger): Promise<Source[]> {
  return (await ledger.sources.list()).filter(({ pausedSince }) => pausedSince === null)
}

/** When the next source may be asked, or the next entry is to be tried. */
async function nextDue(ledger: Ledger, sources: readonly Source[], options: WatchOptions): Promise<number> {
  let next = options.world.now() + LONGEST_REST_MS * 60
  for (const source of sources) {
    const state = toPollState(source, await ledger.sources.memory(source.id))
    const [last] = await ledger.sources.polls(source.id, 1)
    const nextTry = await ledger.sources.nextTry(source.id)
    next = Math.min(next, askableAt(state, last ?? null, options), nextTry === null ? next : Date.parse(nextTry))
  }
  return Math.max(next, options.world.now())
}
