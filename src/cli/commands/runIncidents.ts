import { describeStored, type IncidentFilter } from '../../app/index.js'
import type { CredibilityGrade, EventStatus, IncidentAspect, PloverCategory } from '../../types/index.js'
import { dayAfter } from '../../util/index.js'
import type { Console } from '../Console.js'
import { commonFilter } from '../list/commonFilter.js'
import { INCIDENT_FORM } from '../list/incidentForm.js'
import type { ListFlags } from '../list/ListFlags.js'
import { runList } from '../list/runList.js'

/** The options of `sitrep incidents` as they were given. */
export interface IncidentsFlags extends ListFlags {
  readonly dyad?: readonly [actor: string, recipient: string]
  readonly actor?: string
  readonly recipient?: string
  readonly involving?: string
  readonly category?: readonly PloverCategory[]
  readonly status?: readonly EventStatus[]
  readonly from?: string
  readonly to?: string
  readonly toCome?: boolean
  readonly come?: boolean
  readonly minOrigins?: number
  readonly credibility?: readonly CredibilityGrade[]
  readonly disputed?: readonly IncidentAspect[]
}

/** Lists what is asked for, and gives back the exit code. */
export function runIncidents(flags: IncidentsFlags, console: Console): Promise<number> {
  return runList(flags, console, INCIDENT_FORM, async (ledger, page) =>
    describeStored(ledger, await ledger.incidents.find(filterOf(flags), page)),
  )
}

function filterOf(flags: IncidentsFlags): IncidentFilter {
  const { dyad, involving, category, status, from, to, toCome, come, minOrigins, credibility, disputed } = flags
  const actor = flags.actor ?? dyad?.[0]
  const recipient = flags.recipient ?? dyad?.[1]
  return {
    ...commonFilter(flags),
    ...(actor === undefined ? {} : { actor }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(involving === undefined ? {} : { involving }),
    ...(category === undefined ? {} : { categories: category }),
    ...(status === undefined ? {} : { statuses: status }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { before: dayAfter(to) }),
    ...(toCome ? { isFuture: true } : come ? { isFuture: false } : {}),
    ...(minOrigins === undefined ? {} : { minOrigins }),
    ...(credibility === undefined ? {} : { credibility }),
    ...(disputed === undefined ? {} : { disputed }),
  }
}
