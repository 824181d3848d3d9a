import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addListOptions, addOriginsOption } from '../list/listOptions.js'
import { addEventOptions } from './eventOptions.js'
import type { EventsFlags } from './runEvents.js'

const EXAMPLES = `Examples:
  sitrep events --dyad PRK:RUS --since 2023-08-01
  sitrep events --actor RUS.MIL --category ASSAULT,COERCE --csv > events.csv
  sitrep events --involving IRN --as-of 2024-01-31      what was known on that day
  sitrep events --dyad PRK:RUS --origins-only           as those tell it who have it from nobody else here
  sitrep events --imported --dyad IRN:IRQ               what GDELT, ICEWS or POLECAT have of it
`

/** `sitrep events`: what the ledger holds of them, filtered. */
export function addEventsCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program.command('events').description('list the event records of the ledger')
  addListOptions(addOriginsOption(addEventOptions(command)))
    .option('--imported', 'rows of other datasets instead (sitrep import), which are no records of the ledger')
    .addHelpText('before', EXAMPLES)
    .action(async (flags: EventsFlags) => {
      const { runEvents } = await import('./runEvents.js')
      onExit(await runEvents(flags, console))
    })
}
