import { type Command, Option } from 'commander'
import { CREDIBILITY_GRADES, EVENT_STATUSES, PLOVER_CATEGORIES } from '../../types/index.js'
import { readDay } from './readDay.js'
import { readDyad } from './readDyad.js'
import { readGrades } from './readGrades.js'
import { readNames, readWords } from './readNames.js'
import { readWhole } from './readWhole.js'

/** More origins than these nobody asks for. */
const MOST_ORIGINS = 1_000

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
    .option('--min-origins <n>', 'of incidents told by so many independent origins or more', readWhole(1, MOST_ORIGINS))
    .addOption(
      new Option('--credibility <grades>', 'of incidents of these grades, such as 1-3 or 4,5').argParser(
        readGrades(CREDIBILITY_GRADES),
      ),
    )
}
