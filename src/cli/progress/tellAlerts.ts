import type { Alert } from '../../types/index.js'
import type { Console } from '../Console.js'
import { cleanText } from '../terminal/cleanText.js'

/** Alerts that are told one by one. */
const MOST_TOLD = 3

/** Says on standard error which alerts were raised, the first ones in their words. */
export function tellAlerts(alerts: readonly Alert[], stderr: Console['stderr']): void {
  for (const { severity, words } of alerts.slice(0, MOST_TOLD))
    stderr.write(`sitrep: alert (${severity}): ${cleanText(words)}\n`)
  const rest = alerts.length - MOST_TOLD
  if (rest > 0) stderr.write(`sitrep: and ${rest} more alerts: sitrep alerts --open shows them\n`)
}
