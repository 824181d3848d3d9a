import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addLedgerOption, addPageOptions } from '../list/listOptions.js'
import { addOutletChangeCommands } from './outlets/change.js'
import { addOutletHistoryCommand } from './outlets/history.js'
import type { OutletsFlags } from './outlets/runOutlets.js'
import { readDay } from './readDay.js'

const EXAMPLES = `Examples:
  sitrep outlets                                    who published what the ledger holds
  sitrep outlets --all --csv > outlets.csv          and the starter list
  sitrep outlets rate reuters B --reason "corrects its errors; two in the last year"
  sitrep outlets describe "The Post" --country PER --owner "a family" --family lima-group
`

const AFTER = `
Letters are yours alone: A completely reliable, B usually, C fairly, D not usually, E unreliable,
F cannot be judged. An outlet that you have not rated has none. Country, owner, family and kind come
from a starter list of facts, or from you.`

/** `sitrep outlets`: who publishes, and what the user says of them. */
export function addOutletsCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('outlets')
    .description('list the outlets that the ledger has reports of; rate and describe them')
    .helpCommand(false)
    .enablePositionalOptions()
    .option('--all', 'those of the starter list that no report is from, too')
    .option('--as-of <date>', 'what was known at the end of this day', readDay)
  addPageOptions(addLedgerOption(command))
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (flags: OutletsFlags) => {
      const { runOutlets } = await import('./outlets/runOutlets.js')
      onExit(await runOutlets(flags, console))
    })
  addOutletChangeCommands(command, console, onExit)
  addOutletHistoryCommand(command, console, onExit)
}
