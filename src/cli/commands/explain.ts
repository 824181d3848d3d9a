import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Console } from '../Console.js'
import { readDay } from './readDay.js'
import type { ExplainFlags } from './runExplain.js'

const EXAMPLES = `Examples:
  sitrep explain "Iran threatened to close the strait."
  sitrep explain report.txt --sentence 4        why this sentence gave a record, or none
  sitrep explain report.txt --record 4e094b     one record, by the beginning of its id
  sitrep explain - --json < report.txt
`

const AFTER = `
For a record: its tree, the entry of the lexicon, the words that met its conditions, each step
from one category to the next, the section of the codebook, and what lost and why.
For a sentence without a record: what was missing.`

/** `sitrep explain`: why the coder made a record, or none. */
export function addExplainCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  program
    .command('explain')
    .description('show why a sentence or a report gave the records it gave, or none')
    .argument('<input...>', 'a sentence in quotes, a file, a web address, or - for standard input')
    .option('--record <id>', 'only this record (the beginning of its id)')
    .option('--sentence <n>', 'only this sentence, counted from 1', readNumber)
    .addOption(new Option('--published <date>', 'day of publication, YYYY-MM-DD').argParser(readDay))
    .option('--json', 'one JSON object a report (sitrep.explain/1), with everything that was tried')
    .option('--fast', 'one parser instead of two, as in sitrep read --fast')
    .option('--quiet', 'no messages')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (inputs: string[], flags: ExplainFlags) => {
      const { runExplain } = await import('./runExplain.js')
      onExit(await runExplain(inputs.join(' '), flags, console))
    })
}

function readNumber(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a number from 1 on.')
  return number
}
