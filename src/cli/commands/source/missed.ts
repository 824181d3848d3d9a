import type { Command } from 'commander'
import type { Console } from '../../Console.js'
import { addLedgerOption, addPageOptions } from '../../list/listOptions.js'
import { readDay } from '../readDay.js'
import type { SourceMissedFlags } from './runSourceMissed.js'

const EXAMPLES = `Examples:
  sitrep source missed
  sitrep source missed --since 2023-09-01 --csv > missed.csv
`

/** `sitrep source missed`: articles that could not be had. */
export function addSourceMissedCommand(source: Command, console: Console, onExit: (code: number) => void): void {
  const command = source
    .command('missed')
    .description('list the articles that sources name and that could not be had, with the reason')
    .option('--since <date>', 'missed on this day or later (else in the last 7 days)', readDay)
  addPageOptions(addLedgerOption(command))
    .addHelpText('before', EXAMPLES)
    .action(async (flags: SourceMissedFlags) => {
      const { runSourceMissed } = await import('./runSourceMissed.js')
      onExit(await runSourceMissed(flags, console))
    })
}
