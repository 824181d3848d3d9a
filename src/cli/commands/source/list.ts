import type { Command } from 'commander'
import type { Console } from '../../Console.js'
import { addLedgerOption, addPageOptions } from '../../list/listOptions.js'
import { readDay } from '../readDay.js'
import type { SourceListFlags } from './runSourceList.js'

const EXAMPLES = `Examples:
  sitrep source list
  sitrep source list --removed --csv > sources.csv
`

/** `sitrep source list`: what is followed. */
export function addSourceListCommand(source: Command, console: Console, onExit: (code: number) => void): void {
  const command = source
    .command('list')
    .description('list the sources: when asked, when next, what is wrong')
    .option('--removed', 'those that were removed, too')
    .option('--as-of <date>', 'what was followed at the end of this day', readDay)
  addPageOptions(addLedgerOption(command))
    .addHelpText('before', EXAMPLES)
    .action(async (flags: SourceListFlags) => {
      const { runSourceList } = await import('./runSourceList.js')
      onExit(await runSourceList(flags, console))
    })
}
