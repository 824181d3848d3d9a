import type { Command } from 'commander'
import type { Console } from '../../Console.js'
import { addLedgerOption } from '../../list/listOptions.js'
import type { OpmlFlags } from './runSourceOpml.js'

/** `sitrep source import`: a list of feeds from a feed reader. */
export function addSourceImportCommand(source: Command, console: Console, onExit: (code: number) => void): void {
  const command = source
    .command('import')
    .description('follow the feeds of an OPML file, in its folders')
    .argument('<file>', 'an OPML file, as feed readers export it')
  addLedgerOption(command)
    .option('--quiet', 'no messages')
    .addHelpText('before', 'Examples:\n  sitrep source import feeds.opml\n')
    .addHelpText('after', '\nExit codes: 0 all followed, 1 error, 4 some entries are no feeds.')
    .action(async (file: string, flags: OpmlFlags) => {
      const { runSourceImport } = await import('./runSourceOpml.js')
      onExit(await runSourceImport(file, flags, console))
    })
}

/** `sitrep source export`: the followed feeds for a feed reader. */
export function addSourceExportCommand(source: Command, console: Console, onExit: (code: number) => void): void {
  const command = source
    .command('export')
    .description('write the feeds that are followed as an OPML file')
    .argument('<file>', 'the file to write, or - for standard output')
    .option('--force', 'write over a file that is there')
  addLedgerOption(command)
    .option('--quiet', 'no messages')
    .addHelpText('before', 'Examples:\n  sitrep source export feeds.opml\n  sitrep source export - | less\n')
    .action(async (file: string, flags: OpmlFlags) => {
      const { runSourceExport } = await import('./runSourceOpml.js')
      onExit(await runSourceExport(file, flags, console))
    })
}
