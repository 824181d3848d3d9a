import { type Command, Option } from 'commander'
import { EVENT_STATUSES, PLOVER_CATEGORIES } from '../../types/index.js'
import type { Console } from '../Console.js'
import { addListOptions } from '../list/listOptions.js'
import { readDay } from './readDay.js'
import { readDyad } from './readDyad.js'
import { readNames, readWords } from './readNames.js'
import type { EventsFlags } from './runEvents.js'

const EXAMPLES = `Examples:
  sitrep events --dyad PRK:RUS --since 2023-08-01
  sitrep events --actor RUS.MIL --category ASSAULT,COERCE --csv > events.csv
  sitrep events --involving IRN --as-of 2024-01-31      what was known on that day
`

/** `sitrep events`: what the ledger holds of them, filtered. */
export function addEventsCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('events')
    .description('list the event records of the ledger')
    .option('--dyad <actor:recipient>', 'of this directed pair, such as PRK:RUS', readDyad)
    .option('--actor <id>', 'a country (RUS) or an actor with what it holds (RUS.MIL) as actor')
    .option('--recipient <id>', 'the same as recipient')
    .option('--involving <id>', 'the same on either side')
    .addOption(
      new Option('--category <names>', 'PLOVER categories, with commas between').argParser(
        readNames(PLOVER_CATEGORIES),
      ),
    )
    .option('--mode <names>', 'PLOVER modes, with commas between', readWords)
    .addOption(new Option('--status <names>', 'statuses, with commas between').argParser(readNames(EVENT_STATUSES)))
    .option('--from <date>', 'happened on this day or later', readDay)
    .option('--to <date>', 'happened on this day or earlier', readDay)
  addListOptions(command)
    .addHelpText('before', EXAMPLES)
    .action(async (flags: EventsFlags) => {
      const { runEvents } = await import('./runEvents.js')
      onExit(await runEvents(flags, console))
    })
}
