import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addLedgerOption } from '../list/listOptions.js'
import { readDay } from './readDay.js'
import type { ShowFlags } from './runShow.js'

const EXAMPLES = `Examples:
  sitrep show r:0123456789abcdef                a report with all that it tells
  sitrep show 0123456789abcdef                  a record, claim or expectation, in its sentence
  sitrep show i:0123456789abcdef                an incident with every record that tells it
  sitrep show a:0123456789abcdef                an alert with what became of it
`

/** `sitrep show`: everything about one thing, down to the sentence. */
export function addShowCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('show')
    .description('show everything about one report, record, claim, expectation, incident or alert')
    .argument('<id>', 'an id as the lists print it')
    .option('--as-of <date>', 'what was known at the end of this day', readDay)
    .option('--json', 'JSON objects as in the lists, one a line')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
  addLedgerOption(command)
    .addHelpText('before', EXAMPLES)
    .action(async (id: string, flags: ShowFlags) => {
      const { runShow } = await import('./runShow.js')
      onExit(await runShow(id, flags, console))
    })
}
