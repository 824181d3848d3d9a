import { type Command, Option } from 'commander'
import { EXPECTATION_KINDS, PLOVER_CATEGORIES } from '../../types/index.js'
import type { Console } from '../Console.js'
import { addListOptions } from '../list/listOptions.js'
import { readDay } from './readDay.js'
import { readNames } from './readNames.js'
import type { ExpectationsFlags } from './runExpectations.js'

const EXAMPLES = `Examples:
  sitrep expectations --involving PRK --due-by 2023-10-31
  sitrep expectations --kind threatened,demanded --csv > due.csv
`

/** `sitrep expectations`: what the ledger holds of them, filtered. */
export function addExpectationsCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('expectations')
    .description('list what is announced, promised, threatened or predicted')
    .option('--involving <id>', 'a country (RUS) or an actor with what it holds, on either side or announcing')
    .addOption(new Option('--kind <names>', 'kinds, with commas between').argParser(readNames(EXPECTATION_KINDS)))
    .addOption(
      new Option('--category <names>', 'PLOVER categories, with commas between').argParser(
        readNames(PLOVER_CATEGORIES),
      ),
    )
    .option('--due-from <date>', 'due on this day or later', readDay)
    .option('--due-by <date>', 'due on this day or earlier', readDay)
  addListOptions(command)
    .addHelpText('before', EXAMPLES)
    .action(async (flags: ExpectationsFlags) => {
      const { runExpectations } = await import('./runExpectations.js')
      onExit(await runExpectations(flags, console))
    })
}
