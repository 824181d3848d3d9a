import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addLedgerOption } from '../list/listOptions.js'
import { addFollowOptions } from './followOptions.js'
import type { SyncFlags } from './runSync.js'

const EXAMPLES = `Examples:
  sitrep sync                          asks all sources that are due and keeps what is new
  sitrep sync --source "The Post"      one of them
  sitrep sync --recheck 3              articles of the last three days, too: have they been changed?
  sitrep sync --all --summaries        those that are not due, too; summaries are better than nothing
`

const AFTER = `
Each source is asked politely: conditionally, within its robots.txt, not before it wants to be asked
again. Articles are fetched from their pages; where a page cannot be had, the text that the feed
carries is kept and marked so. What could not be had now is tried three times. Exit codes: 0 all well,
1 no source answered, 2 wrong use, 4 some sources failed and the rest is kept, 130 interrupted.`

/** `sitrep sync`: follows the sources once. */
export function addSyncCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('sync')
    .description('ask the sources that are due for what is new, read it and keep it')
    .option('--source <source...>', 'only these: ids, addresses or titles')
    .option('--all', 'ask earlier than is due, where politeness allows it')
  addFollowOptions(addLedgerOption(command))
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (flags: SyncFlags) => {
      const { runSync } = await import('./runSync.js')
      onExit(await runSync(flags, console))
    })
}
