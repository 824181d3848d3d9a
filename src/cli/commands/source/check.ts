import type { Command } from 'commander'
import type { Console } from '../../Console.js'
import { addLedgerOption, addPageOptions } from '../../list/listOptions.js'
import type { SourceCheckFlags } from './runSourceCheck.js'

const EXAMPLES = `Examples:
  sitrep source check                      what is wrong with which source, since when and why
  sitrep source check --json | jq .health  of all sources
  sitrep source check "The Post"
`

const AFTER = `
A source is shown when it fails, may not be asked, went silent (by its own habit), moved, or does not
read in part. Nothing is asked of any server. Exit codes: 0 all well, 1 something is wrong.`

/** `sitrep source check`: how sources do. */
export function addSourceCheckCommand(source: Command, console: Console, onExit: (code: number) => void): void {
  const command = source
    .command('check')
    .description('tell which sources fail or went silent, since when and why')
    .argument('[source...]', 'ids, addresses or titles (else all that are followed)')
  addPageOptions(addLedgerOption(command))
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (sources: string[], flags: SourceCheckFlags) => {
      const { runSourceCheck } = await import('./runSourceCheck.js')
      onExit(await runSourceCheck(sources, flags, console))
    })
}
