import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addLedgerOption } from '../list/listOptions.js'
import { readDay } from './readDay.js'
import { readWhole } from './readWhole.js'
import type { CopiesFlags } from './runCopies.js'

const MOST = 10_000
const USUAL_REPORTS = 20
const USUAL_PASSAGES = 3

const EXAMPLES = `Examples:
  sitrep copies r:0123456789abcdef              its origin, and all that derives from that
  sitrep copies story.txt                       whether a text is a copy of what is kept
  sitrep copies r:0123456789abcdef --passages 50
`

const AFTER = `
Passages stand side by side, the earlier report on the left; words that both have stand out (without
colours, words that differ stand in brackets). Where the terminal is narrower than 80 columns they
stand one below the other. A file that is not kept is compared and not kept.
Exit codes: 0 done, 1 no such report.`

/** `sitrep copies`: what a report is a copy of, and what are copies of it. */
export function addCopiesCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('copies')
    .description('show the origin of a report and all that derives from it, with the words side by side')
    .argument('<id-or-file>', 'the id of a kept report, or a file, web address, or - for standard input')
    .option('--published <date>', 'of a file: its day of publication', readDay)
    .option('--outlet <name>', 'of a file: its outlet')
    .option('--as-of <date>', 'what was known at the end of this day', readDay)
    .option('--limit <n>', 'reports of one origin at most', readWhole(1, MOST), USUAL_REPORTS)
    .option('--passages <n>', 'passages of one report at most', readWhole(1, MOST), USUAL_PASSAGES)
    .option('--json', 'one JSON object a report (sitrep.copies/1), with all reports and passages')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
  addLedgerOption(command)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (target: string, flags: CopiesFlags) => {
      const { runCopies } = await import('./runCopies.js')
      onExit(await runCopies(target, flags, console))
    })
}
