import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addListOptions, addOriginsOption } from '../list/listOptions.js'
import type { ReportsFlags } from './runReports.js'

const EXAMPLES = `Examples:
  sitrep reports --outlet "The Post" --since 2023-09-01
  sitrep reports --origins-only                 each story once: no copies of kept reports
  sitrep reports --copies --outlet "The Post"   what it has from others, and from whom
  sitrep reports --json | jq .title
`

/** `sitrep reports`: the reports that the ledger holds. */
export function addReportsCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('reports')
    .description('list the reports of the ledger')
    .option('--language <tag>', 'in this language, such as en')
    .option('--url <address>', 'all versions that were had of this address')
    .option('--copies', 'only copies of other kept reports')
  addListOptions(addOriginsOption(command))
    .option('--imported', 'articles that GDELT lists instead (sitrep import); their words are not here')
    .addHelpText('before', EXAMPLES)
    .action(async (flags: ReportsFlags) => {
      const { runReports } = await import('./runReports.js')
      onExit(await runReports(flags, console))
    })
}
