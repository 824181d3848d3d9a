import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { addLedgerOption } from '../list/listOptions.js'
import type { DoctorFlags } from './runDoctor.js'

const EXAMPLES = `Examples:
  sitrep doctor                 looks the ledger over, changing nothing
  sitrep doctor --repair        makes roll-ups, word index, lineage and incidents anew
`

/** `sitrep doctor`: whether the ledger is well. */
export function addDoctorCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('doctor')
    .description('check the ledger: file, links, readings, roll-ups, search, lineage, incidents, room on the disk')
    .option('--repair', 'put right what can be made anew from what is kept')
    .option('--json', 'one JSON object (sitrep.doctor/1)')
    .option('--no-color', 'no colours (NO_COLOR does the same)')
  addLedgerOption(command)
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', '\nExit codes: 0 all well, 1 something is wrong.')
    .action(async (flags: DoctorFlags) => {
      const { runDoctor } = await import('./runDoctor.js')
      onExit(await runDoctor(flags, console))
    })
}
