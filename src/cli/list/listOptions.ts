import { type Command, Option } from 'commander'
import { readDay } from '../commands/readDay.js'
import { readWhole } from '../commands/readWhole.js'

const MOST = 1_000_000
const USUAL = 50

/** Where the ledger lies: an option of every command that opens one. */
export function addLedgerOption(command: Command): Command {
  return command.option('--ledger <file>', 'the ledger (else SITREP_LEDGER, sitrep.json, or ./sitrep.db)')
}

/** Options of every command that lists things of reports. */
export function addListOptions(command: Command): Command {
  return addPageOptions(addCommonOptions(addLedgerOption(command)))
}

/** The option of lists of reports, and of what reports tell, that leaves copies out. */
export function addOriginsOption(command: Command): Command {
  return command.addOption(new Option('--origins-only', 'no copies of other kept reports').conflicts('copies'))
}

/** Options of every command that prints a list. */
export function addPageOptions(command: Command): Command {
  return command
    .option('--limit <n>', 'how many at most', readWhole(1, MOST), USUAL)
    .option('--offset <n>', 'how many to leave out before the first', readWhole(0, MOST), 0)
    .addOption(new Option('--json', 'one JSON object a line').conflicts('csv'))
    .option('--csv', 'one row a line')
    .option('--quiet', 'no messages')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
}

/** Options that narrow everything that the ledger holds. */
export function addCommonOptions(command: Command): Command {
  return command
    .option('--since <date>', 'published on this day or later', readDay)
    .option('--until <date>', 'published on this day or earlier', readDay)
    .option('--outlet <name>', 'published by this outlet')
    .option('--as-of <date>', 'what was known at the end of this day', readDay)
}
