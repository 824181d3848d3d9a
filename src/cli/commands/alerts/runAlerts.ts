import type { AlertFilter } from '../../../app/index.js'
import type { AlertKind, AlertSeverity } from '../../../types/index.js'
import { dayAfter } from '../../../util/index.js'
import type { Console } from '../../Console.js'
import { ALERT_FORM } from '../../list/alertForm.js'
import type { PageFlags } from '../../list/ListFlags.js'
import { runList } from '../../list/runList.js'

/** The options of `sitrep alerts` as they were given. */
export interface AlertsFlags extends PageFlags {
  readonly open?: boolean
  readonly kind?: readonly AlertKind[]
  readonly severity?: readonly AlertSeverity[]
  readonly subject?: string
  readonly since?: string
  readonly until?: string
  readonly asOf?: string
}

/** Lists alerts, and gives back the exit code. */
export function runAlerts(flags: AlertsFlags, console: Console): Promise<number> {
  return runList(flags, console, ALERT_FORM, (ledger, page) => ledger.alerts.find(filterOf(flags), page))
}

function filterOf({ open, kind, severity, subject, since, until, asOf }: AlertsFlags): AlertFilter {
  return {
    ...(open ? { isOpen: true } : {}),
    ...(kind === undefined ? {} : { kinds: kind }),
    ...(severity === undefined ? {} : { severities: severity }),
    ...(subject === undefined ? {} : { subject }),
    // An instant sorts behind its day.
    ...(since === undefined ? {} : { raisedFrom: since }),
    ...(until === undefined ? {} : { raisedBefore: dayAfter(until) }),
    ...(asOf === undefined ? {} : { asOf: `${asOf}T23:59:59.999Z` }),
  }
}
