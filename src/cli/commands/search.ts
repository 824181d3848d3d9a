import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addListOptions, addOriginsOption } from '../list/listOptions.js'
import type { ReportsFlags } from './runReports.js'

const EXAMPLES = `Examples:
  sitrep search missile export
  sitrep search '"arms talks" -seoul' --since 2023-09-01
  sitrep search 'missil*'                       words that begin so
  sitrep search missile --origins-only          each story once: no copies of kept reports
  sitrep search 北京                             any characters in a row
`

/** `sitrep search`: reports by their words. */
export function addSearchCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('search')
    .description('find reports of the ledger by their words, the best match first')
    .argument('<words...>', 'words, "phrases", beginnings with a star, and - before what must not occur')
    .option('--language <tag>', 'in this language, such as en')
    .option('--copies', 'only copies of other kept reports')
  addListOptions(addOriginsOption(command))
    .addHelpText('before', EXAMPLES)
    .action(async (words: string[], flags: ReportsFlags) => {
      const { runSearch } = await import('./runSearch.js')
      onExit(await runSearch(words.join(' '), flags, console))
    })
}
