import { type Command, Option } from 'commander'
import { CREDIBILITY_GRADES, EVENT_STATUSES, INCIDENT_ASPECTS, PLOVER_CATEGORIES } from '../../types/index.js'
import type { Console } from '../Console.js'
import { addListOptions } from '../list/listOptions.js'
import { addCorrectionCommands } from './corrections.js'
import { readDay } from './readDay.js'
import { readDyad } from './readDyad.js'
import { readGrades } from './readGrades.js'
import { readNames } from './readNames.js'
import { readWhole } from './readWhole.js'
import type { IncidentsFlags } from './runIncidents.js'

const EXAMPLES = `Examples:
  sitrep incidents --dyad PRK:RUS --from 2023-09-01       what one country did towards another
  sitrep incidents --min-origins 2 --credibility 1-3      what is told independently and believable
  sitrep incidents --disputed date,count --csv > open.csv
  sitrep incidents merge i:0123456789abcdef i:fedcba9876543210 --reason "one strike, two names of the town"
`

const AFTER = `
An incident gathers the records that tell of the same happening; "sitrep show ID" prints all of them.
Credibility is that of the Admiralty code, 1 confirmed to 6 cannot be judged. Merging and splitting are
kept as corrections, hold when reports are read again, and can be undone.`

/** More than so many origins nobody asks for. */
const MOST_ORIGINS = 1_000

/** `sitrep incidents`: what records tell together, and how it is set right by hand. */
export function addIncidentsCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('incidents')
    .enablePositionalOptions()
    .description('list what several records tell of the same happening, and set it right by hand')
    .option('--dyad <actor:recipient>', 'of this directed pair, such as PRK:RUS', readDyad)
    .option('--actor <id>', 'a country (RUS) or an actor with what it holds (RUS.MIL) as actor')
    .option('--recipient <id>', 'the same as recipient')
    .option('--involving <id>', 'the same on either side')
    .addOption(
      new Option('--category <names>', 'PLOVER categories, with commas between').argParser(
        readNames(PLOVER_CATEGORIES),
      ),
    )
    .addOption(new Option('--status <names>', 'statuses, with commas between').argParser(readNames(EVENT_STATUSES)))
    .option('--from <date>', 'happened on this day or later', readDay)
    .option('--to <date>', 'happened on this day or earlier', readDay)
    .addOption(new Option('--to-come', 'only what is still to come').conflicts('come'))
    .option('--come', 'only what has come about, or is said to')
    .option('--min-origins <n>', 'told by so many independent origins or more', readWhole(1, MOST_ORIGINS))
    .addOption(
      new Option('--credibility <grades>', 'grades, such as 1-3 or 4,5').argParser(readGrades(CREDIBILITY_GRADES)),
    )
    .addOption(
      new Option('--disputed [aspects]', 'whose records disagree: on anything, or on one of these')
        .argParser(readNames(INCIDENT_ASPECTS))
        .preset(INCIDENT_ASPECTS.join(',')),
    )
  addListOptions(command)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (flags: IncidentsFlags) => {
      const { runIncidents } = await import('./runIncidents.js')
      onExit(await runIncidents(flags, console))
    })
  addCorrectionCommands(command, console, onExit)
}
