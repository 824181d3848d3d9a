import { type Command, Option } from 'commander'
import { EXPECTATION_KINDS, OUTCOME_KINDS, PLOVER_CATEGORIES } from '../../types/index.js'
import type { Console } from '../Console.js'
import { addListOptions, addOriginsOption } from '../list/listOptions.js'
import { readDay } from './readDay.js'
import { readNames } from './readNames.js'
import type { ExpectationsFlags } from './runExpectations.js'

const EXAMPLES = `Examples:
  sitrep expectations --involving PRK --due-by 2023-10-31
  sitrep expectations --kind threatened,demanded --csv > due.csv
  sitrep expectations --outcome overdue         what should have come about by now
  sitrep expectations --by speaker              whose announcements came true, and of how many
`

const AFTER = `
Met, withdrawn and contradicted say which incident tells so. An expectation is overdue where its last
day has passed, today or on the day of --as-of, and nothing is known of it. Tallies leave demands out,
and count what is announced again once.`

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
    .addOption(
      new Option('--outcome <names>', 'what became of it, with commas between').argParser(readNames(OUTCOME_KINDS)),
    )
    .addOption(
      new Option('--by <side>', 'how often what each speaker announced, or outlet printed, came true').choices([
        'speaker',
        'outlet',
      ]),
    )
  addListOptions(addOriginsOption(command))
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (flags: ExpectationsFlags) => {
      const { runExpectations } = await import('./runExpectations.js')
      onExit(await runExpectations(flags, console))
    })
}
