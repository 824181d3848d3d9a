import { type Command, Option } from 'commander'
import type { Console } from '../Console.js'
import { addReadingOptions } from './readingOptions.js'
import type { ReadFlags } from './runRead.js'

const PARTS = ['events', 'claims', 'expectations']

const EXAMPLES = `Examples:
  sitrep read report.txt --published 2023-09-05
  sitrep read https://example.org/news/1
  sitrep read articles/ --json > records.jsonl      a folder, on all cores
  sitrep read articles.csv --csv > events.csv       a column "text" is needed
  sitrep read articles/ --only expectations --csv   what is announced, threatened, due
  cat report.txt | sitrep read - --explain          the tree and rule of each record
`

const AFTER = `
Inputs are files, folders, web addresses, or - for standard input. CSV and JSON Lines hold one
report a row: a column "text", and where known id, url, title, outlet, published, language.

Exit codes: 0 all read, 1 error, 2 wrong use, 4 some inputs failed and the rest is kept,
130 interrupted.`

/** `sitrep read`: from reports to records. */
export function addReadCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('read')
    .description('read reports and print who did what to whom, when, said by whom, how sure')
    .argument('<input...>', 'files, folders, web addresses, or - for standard input')
    .addOption(new Option('--json', 'one JSON object a report (sitrep.read/1)').conflicts(['csv', 'explain']))
    .addOption(new Option('--csv', 'one event a row (or one claim or expectation: --only)').conflicts('explain'))
    .addOption(
      new Option('--only <part>', 'of the page or table only this part').choices(PARTS).conflicts(['json', 'explain']),
    )
    .option('--explain', 'show the tree and the rule behind each record')
  addReadingOptions(command)
    .option('--quiet', 'no progress and no summary')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .addOption(new Option('--timings', 'tell how long loading and reading took').hideHelp())
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (inputs: string[], flags: ReadFlags) => {
      // Loaded when it is needed, so that help and wrong options answer at once.
      const { runRead } = await import('./runRead.js')
      onExit(await runRead(inputs, flags, console))
    })
}
