import { type Command, Option } from 'commander'
import { EVENT_STATUSES, PLOVER_CATEGORIES } from '../../types/index.js'
import { readDay } from './readDay.js'
import { readDyad } from './readDyad.js'
import { readNames, readWords } from './readNames.js'

/** Options that narrow event records. */
export function addEventOptions(command: Command): Command {
  return command
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
}
