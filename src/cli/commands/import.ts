import { type Command, Option } from 'commander'
import { IMPORT_FORMATS } from '../../app/export/index.js'
import type { Console } from '../Console.js'
import { addLedgerOption } from '../list/listOptions.js'
import type { ImportFlags } from './runImport.js'

const EXAMPLES = `Examples:
  sitrep import desk.jsonl                     another desk's export into this ledger
  sitrep import tables/                        CSV tables of sitrep export
  sitrep import 20240305101500.export.CSV      events of GDELT 2, as sitrep events --imported lists them
`

const AFTER = `
The ledger is made where there is none. What it holds already is not taken in again; a line that cannot
be read is told and the rest is taken. Rows of GDELT, ICEWS, POLECAT and PLOVER files were coded by other
machines from texts that are not here: they stay apart from the ledger's own records and count as no
source; sitrep events --imported and sitrep reports --imported list them. Reports as such are added by sitrep add. Exit codes: 0 all taken
or known, 1 error, 2 wrong use, 4 some lines failed and the rest is taken.`

/** `sitrep import`: what others wrote into the ledger. */
export function addImportCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('import')
    .description('take what another ledger or dataset holds into the ledger')
    .argument('<input...>', 'files, folders, web addresses, or - for standard input')
    .addOption(new Option('--format <format>', 'what the inputs are (else told by content)').choices(IMPORT_FORMATS))
    .option('--allow-private', 'fetch from this machine and private networks, too')
    .option('--json', 'one JSON object (sitrep.import/1)')
  addLedgerOption(command)
    .option('--quiet', 'no progress and no summary')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (inputs: string[], flags: ImportFlags) => {
      const { runImport } = await import('./runImport.js')
      onExit(await runImport(inputs, flags, console))
    })
}
