import type { Command } from 'commander'
import type { Console } from '../../Console.js'
import { addLedgerOption, addPageOptions } from '../../list/listOptions.js'
import type { PageFlags } from '../../list/ListFlags.js'

/** `sitrep outlets history`: how an outlet was rated over time. */
export function addOutletHistoryCommand(outlets: Command, console: Console, onExit: (code: number) => void): void {
  const command = outlets
    .command('history')
    .description('list all ratings that an outlet had, oldest first')
    .argument('<outlet>', 'id, name or domain')
  addPageOptions(addLedgerOption(command))
    .addHelpText('before', 'Examples:\n  sitrep outlets history reuters\n')
    .action(async (outlet: string, flags: PageFlags) => {
      const { runOutletHistory } = await import('./runOutletHistory.js')
      onExit(await runOutletHistory(outlet, flags, console))
    })
}
