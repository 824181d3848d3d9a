import type { EventFilter } from '../../app/index.js'
import type { CredibilityGrade, EventStatus, PloverCategory } from '../../types/index.js'
import { dayAfter } from '../../util/index.js'
import type { Console } from '../Console.js'
import { EVENT_FORM } from '../list/eventForm.js'
import { importedEventFilter } from '../list/importedFilters.js'
import { IMPORTED_EVENT_FORM } from '../list/importedForms.js'
import type { ListFlags, ToldFlags } from '../list/ListFlags.js'
import { runList } from '../list/runList.js'
import { toldFilter } from '../list/toldFilter.js'

/** The options that narrow event records, as they were given. */
export interface EventFilterFlags extends ToldFlags {
  readonly dyad?: readonly [actor: string, recipient: string]
  readonly actor?: string
  readonly recipient?: string
  readonly involving?: string
  readonly category?: readonly PloverCategory[]
  readonly mode?: readonly string[]
  readonly status?: readonly EventStatus[]
  readonly from?: string
  readonly to?: string
  readonly minOrigins?: number
  readonly credibility?: readonly CredibilityGrade[]
}

/** The options of `sitrep events` as they were given. */
export interface EventsFlags extends ListFlags, EventFilterFlags {
  readonly imported?: boolean
}

/** Lists what is asked for, and gives back the exit code. */
export async function runEvents(flags: EventsFlags, console: Console): Promise<number> {
  if (flags.imported) {
    const filter = importedEventFilter(flags)
    return runList(flags, console, IMPORTED_EVENT_FORM, (ledger, page) => ledger.imports.events(filter, page))
  }
  return runList(flags, console, EVENT_FORM, (ledger, page) => ledger.events(eventFilter(flags), page))
}

/** Which event records are meant, from the flags. */
export function eventFilter(flags: EventFilterFlags): EventFilter {
  const { dyad, involving, category, mode, status, from, to, minOrigins, credibility } = flags
  const actor = flags.actor ?? dyad?.[0]
  const recipient = flags.recipient ?? dyad?.[1]
  return {
    ...toldFilter(flags),
    ...(actor === undefined ? {} : { actor }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(involving === undefined ? {} : { involving }),
    ...(category === undefined ? {} : { categories: category }),
    ...(mode === undefined ? {} : { modes: mode }),
    ...(status === undefined ? {} : { statuses: status }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { before: dayAfter(to) }),
    ...(minOrigins === undefined ? {} : { minOrigins }),
    ...(credibility === undefined ? {} : { credibility }),
  }
}
