import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addLedgerOption, addPageOptions } from '../list/listOptions.js'
import type { CorrectionFlags, CorrectionsFlags } from './runCorrection.js'

const MERGE_EXAMPLES = `Examples:
  sitrep incidents merge i:0123456789abcdef i:fedcba9876543210 --reason "the same raid"
`

const SPLIT_EXAMPLES = `Examples:
  sitrep incidents split i:0123456789abcdef 76543210fedcba98 --reason "a later raid"
`

const UNDO_EXAMPLES = `Examples:
  sitrep incidents undo c:0123456789abcdef --reason "two raids after all"
`

const LIST_EXAMPLES = `Examples:
  sitrep incidents corrections                  what was set right, by whom and why
`

const AFTER = `
A correction names records by their words: it holds when reports are read again, and "sitrep incidents
corrections" shows which of its records are no longer coded. --by is USER where it is not given.`

/** Commands below `sitrep incidents` that set incidents right. */
export function addCorrectionCommands(command: Command, console: Console, onExit: (code: number) => void): void {
  addMaker(command.command('merge').description('make some incidents one'))
    .argument('<id...>', 'ids of incidents, as the list prints them')
    .addHelpText('before', MERGE_EXAMPLES)
    .action(async (ids: string[], flags: CorrectionFlags) => {
      const { runMerge } = await import('./runCorrection.js')
      onExit(await runMerge(ids, flags, console))
    })
  addMaker(command.command('split').description('make some records of an incident one of their own'))
    .argument('<id>', 'id of the incident')
    .argument('<record...>', 'ids of its records, as "sitrep show" prints them')
    .addHelpText('before', SPLIT_EXAMPLES)
    .action(async (id: string, records: string[], flags: CorrectionFlags) => {
      const { runSplit } = await import('./runCorrection.js')
      onExit(await runSplit(id, records, flags, console))
    })
  addMaker(command.command('undo').description('take a correction back; undoing an undoing brings it back'))
    .argument('<correction>', 'id of the correction')
    .addHelpText('before', UNDO_EXAMPLES)
    .action(async (id: string, flags: CorrectionFlags) => {
      const { runUndo } = await import('./runCorrection.js')
      onExit(await runUndo(id, flags, console))
    })
  addPageOptions(addLedgerOption(command.command('corrections').description('list what was set right by hand')))
    .addHelpText('before', LIST_EXAMPLES)
    .action(async (flags: CorrectionsFlags) => {
      const { runCorrections } = await import('./runCorrection.js')
      onExit(await runCorrections(flags, console))
    })
}

function addMaker(command: Command): Command {
  return addLedgerOption(command)
    .option('--reason <words>', 'why')
    .option('--by <name>', 'who')
    .option('--json', 'the correction and the incidents as they are now, one JSON object a line')
    .option('--quiet', 'no messages')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
    .addHelpText('after', AFTER)
}
