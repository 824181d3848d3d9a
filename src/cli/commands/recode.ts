import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addLedgerOption } from '../list/listOptions.js'
import { readDay } from './readDay.js'
import type { RecodeFlags } from './runRecode.js'

const EXAMPLES = `Examples:
  sitrep recode                          after an upgrade: what reads differently now
  sitrep recode --since 2023-09-01 --json > changes.jsonl
`

const AFTER = `
Only reports are read again whose reading was made by other versions of code, models, lexicon or
gazetteer. The older reading stays as a version: lists with --as-of still answer with it.`

/** `sitrep recode`: stored reports read again by the present versions. */
export function addRecodeCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('recode')
    .description('read the stored reports again after an upgrade and print what changed')
    .option('--since <date>', 'only reports published on this day or later', readDay)
    .option('--fast', 'one parser instead of two: several times faster, less accurate')
    .option('--json', 'one JSON object a report (sitrep.recode/1)')
    .option('--quiet', 'no progress and no summary')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
  addLedgerOption(command)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (flags: RecodeFlags) => {
      const { runRecode } = await import('./runRecode.js')
      onExit(await runRecode(flags, console))
    })
}
