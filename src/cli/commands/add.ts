import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addLedgerOption } from '../list/listOptions.js'
import { addReadingOptions } from './readingOptions.js'
import type { AddFlags } from './runAdd.js'

const EXAMPLES = `Examples:
  sitrep add report.txt --published 2023-09-05 --outlet "The Post"
  sitrep add articles/                          a folder, on all cores
  sitrep add https://example.org/news/1 --ledger desk.db
`

const AFTER = `
The ledger is made where there is none. A report is on the disk when its line is printed; what the
ledger holds already is not read again. Exit codes: 0 all kept or known, 1 error, 2 wrong use,
4 some inputs failed and the rest is kept, 130 interrupted.`

/** `sitrep add`: reports into the ledger. */
export function addAddCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('add')
    .description('read reports and keep them in the ledger with all that they tell')
    .argument('<input...>', 'files, folders, web addresses, or - for standard input')
    .option('--json', 'one JSON object a report (sitrep.add/1)')
  addReadingOptions(addLedgerOption(command))
    .option('--quiet', 'no progress and no summary')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (inputs: string[], flags: AddFlags) => {
      const { runAdd } = await import('./runAdd.js')
      onExit(await runAdd(inputs, flags, console))
    })
}
