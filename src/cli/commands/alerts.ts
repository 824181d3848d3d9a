import { type Command, Option } from 'commander'
import { ALERT_KINDS, ALERT_SEVERITIES } from '../../types/index.js'
import type { Console } from '../Console.js'
import { addLedgerOption, addPageOptions } from '../list/listOptions.js'
import { addAlertNoteCommands } from './alerts/notes.js'
import type { AlertsFlags } from './alerts/runAlerts.js'
import { readDay } from './readDay.js'
import { readNames } from './readNames.js'

const EXAMPLES = `Examples:
  sitrep alerts --open                          what nobody has taken note of yet
  sitrep alerts --kind incident-denied,expectation-contradicted --csv > alerts.csv
  sitrep alerts --as-of 2024-03-01              what stood, and had been noted, on that day
  sitrep alerts ack a:0123456789abcdef --reason "the site is being rebuilt"
`

const AFTER = `
Alerts are raised by sync and watch (a source that cannot be had, or falls silent) and whenever reports
are settled (an expectation that fell due, was withdrawn or contradicted; an incident that somebody
denies after it was reported). Each is raised once while its cause stands, and ends by itself when the
cause is gone; its history stays.`

/** `sitrep alerts`: what the desk is to be told of. */
export function addAlertsCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('alerts')
    .helpCommand(false)
    .enablePositionalOptions()
    .description('list what the desk is to be told of, and take note of it')
    .option('--open', 'only those whose cause stands and of which nobody has taken note')
    .addOption(new Option('--kind <names>', 'kinds, with commas between').argParser(readNames(ALERT_KINDS)))
    .addOption(
      new Option('--severity <names>', 'severities, with commas between').argParser(readNames(ALERT_SEVERITIES)),
    )
    .option('--subject <id>', 'about this source, incident or expectation')
    .option('--since <date>', 'raised on this day or later', readDay)
    .option('--until <date>', 'raised on this day or earlier', readDay)
    .option('--as-of <date>', 'what was known at the end of this day', readDay)
  addPageOptions(addLedgerOption(command))
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (flags: AlertsFlags) => {
      const { runAlerts } = await import('./alerts/runAlerts.js')
      onExit(await runAlerts(flags, console))
    })
  addAlertNoteCommands(command, console, onExit)
}
