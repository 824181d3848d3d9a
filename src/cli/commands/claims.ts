import { type Command, Option } from 'commander'
import { STANCES } from '../../types/index.js'
import type { Console } from '../Console.js'
import { addListOptions, addOriginsOption } from '../list/listOptions.js'
import { readNames } from './readNames.js'
import type { ClaimsFlags } from './runClaims.js'

const EXAMPLES = `Examples:
  sitrep claims --speaker USA.GOV --stance accuses,threatens
  sitrep claims --anonymous --since 2023-09-01
  sitrep claims --speaker RUS --origins-only    not once more for each copy of a report
`

/** `sitrep claims`: what the ledger holds of them, filtered. */
export function addClaimsCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('claims')
    .description('list the claims of the ledger: who says what')
    .option('--speaker <id>', 'a country (RUS) or an actor with what it holds (RUS.GOV)')
    .addOption(new Option('--stance <names>', 'stances, with commas between').argParser(readNames(STANCES)))
    .option('--anonymous', 'only of speakers whom the report does not name')
  addListOptions(addOriginsOption(command))
    .addHelpText('before', EXAMPLES)
    .action(async (flags: ClaimsFlags) => {
      const { runClaims } = await import('./runClaims.js')
      onExit(await runClaims(flags, console))
    })
}
