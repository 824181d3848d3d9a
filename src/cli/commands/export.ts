import { type Command, Option } from 'commander'
import { EXPORT_FORMATS, EXPORT_WHATS } from '../../app/export/index.js'
import type { Console } from '../Console.js'
import { addCommonOptions, addLedgerOption } from '../list/listOptions.js'
import { addEventOptions } from './eventOptions.js'
import type { ExportFlags } from './runExport.js'

const EXAMPLES = `Examples:
  sitrep export --output desk.jsonl                  everything, for sitrep import
  sitrep export --what events --dyad PRK:RUS         one JSON object a record
  sitrep export --format csv --what all --output tables/
  sitrep export --format geojson --since 2023-09-01 > map.geojson
  sitrep export --format stix --output desk.json
`

const AFTER = `
Only jsonl with --what all holds everything: docs/export.md says what each format cannot hold. A file is put
in place when it is whole; what is written is of one instant, whatever other processes keep meanwhile.
Without --output it goes to standard output.`

/** `sitrep export`: the ledger in formats that others read. */
export function addExportCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('export')
    .description('write the ledger, or a part of it, in a format that others read')
    .addOption(new Option('--format <format>', 'the format').choices(EXPORT_FORMATS).default('jsonl'))
    .addOption(new Option('--what <things>', 'which things (else what the format is best for)').choices(EXPORT_WHATS))
    .option('--output <path>', 'the file to write; a folder where there are several')
  addCommonOptions(addEventOptions(addLedgerOption(command)))
    .option('--quiet', 'no messages')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (flags: ExportFlags) => {
      const { runExport } = await import('./runExport.js')
      onExit(await runExport(flags, console))
    })
}
