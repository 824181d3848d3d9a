import type { Command } from 'commander'
import type { Console } from '../../Console.js'
import { addLedgerOption } from '../../list/listOptions.js'
import type { AlertNoteFlags } from './runAlertNote.js'

/** `sitrep alerts ack` and `undo`: what people note of alerts. */
export function addAlertNoteCommands(alerts: Command, console: Console, onExit: (code: number) => void): void {
  addNoteOptions(
    alerts.command('ack').description('take note of alerts: they are no longer open, and are not raised again'),
    'sitrep alerts ack a:0123456789abcdef --by ann --reason "asked the publisher"',
  ).action(async (ids: string[], flags: AlertNoteFlags) => {
    const { runAlertNote } = await import('./runAlertNote.js')
    onExit(await runAlertNote(ids, 'acknowledge', flags, console))
  })
  addNoteOptions(
    alerts.command('undo').description('take back that somebody has taken note of alerts: they are open again'),
    'sitrep alerts undo a:0123456789abcdef --reason "it goes on"',
  ).action(async (ids: string[], flags: AlertNoteFlags) => {
    const { runAlertNote } = await import('./runAlertNote.js')
    onExit(await runAlertNote(ids, 'undo', flags, console))
  })
}

function addNoteOptions(command: Command, example: string): Command {
  return addLedgerOption(command)
    .argument('<id...>', 'ids of alerts, as the list prints them')
    .option('--by <name>', 'who (else the user of this machine)')
    .option('--reason <text>', 'why')
    .option('--json', 'the alerts as they are then, one JSON object a line (sitrep.alert/1)')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .addHelpText('before', `Examples:\n  ${example}\n`)
}
