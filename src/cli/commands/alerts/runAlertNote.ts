import { alertJson, isoInstant, openLedger } from '../../../app/index.js'
import type { Alert } from '../../../types/index.js'
import type { Console } from '../../Console.js'
import { EXIT } from '../../exitCodes.js'
import { ALERT_FORM } from '../../list/alertForm.js'
import { layOut } from '../../page/layOut.js'
import { lookOf } from '../../terminal/lookOf.js'

/** The options of `sitrep alerts ack` and `undo` as they were given. */
export interface AlertNoteFlags {
  readonly ledger?: string
  readonly by?: string
  readonly reason?: string
  readonly json?: boolean
  /** False with `--no-color`. */
  readonly color: boolean
}

/** Takes note of alerts, or takes that back, prints them as they are then, and gives back the exit code. */
export async function runAlertNote(
  ids: readonly string[],
  note: 'acknowledge' | 'undo',
  flags: AlertNoteFlags,
  { stdout, env }: Console,
): Promise<number> {
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  const mark = { by: flags.by?.trim() || env.USER || env.USERNAME || null, reason: flags.reason?.trim() || null }
  const look = lookOf(stdout, env, flags.color)
  const words = (alert: Alert): string =>
    flags.json
      ? JSON.stringify(alertJson(alert))
      : ALERT_FORM.paragraphs(alert)
          .map((paragraph) => layOut(paragraph, look))
          .join('\n')
  try {
    for (const id of ids) {
      const at = isoInstant(Date.now())
      const noted = note === 'undo' ? ledger.alerts.undo(id, mark, at) : ledger.alerts.acknowledge(id, mark, at)
      stdout.write(`${words(await noted)}\n`)
    }
    return EXIT.ok
  } finally {
    await ledger.close()
  }
}
