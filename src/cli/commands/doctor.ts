import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addLedgerOption } from '../list/listOptions.js'
import type { DoctorFlags } from './runDoctor.js'

const EXAMPLES = `Examples:
  sitrep doctor                 looks the ledger over, changing nothing
  sitrep doctor --repair        makes anew what is made from reports, readings and fetches
`

const AFTER = `
Checked are file, links, readings, roll-ups, search, lineage, incidents, sources, outlets and imports.
What is wrong in what is kept, such as an instant that does not read, is told and left as it is.
Exit codes: 0 all well, 1 something is wrong.`

/** `sitrep doctor`: whether the ledger is well. */
export function addDoctorCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('doctor')
    .description('check the ledger: its file, all that it holds and makes of it, and the room on the disk')
    .option('--repair', 'put right what can be made anew from what is kept')
    .option('--json', 'one JSON object (sitrep.doctor/1)')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
  addLedgerOption(command)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (flags: DoctorFlags) => {
      const { runDoctor } = await import('./runDoctor.js')
      onExit(await runDoctor(flags, console))
    })
}
