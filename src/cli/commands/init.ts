import type { Command } from 'commander'
import type { Console } from '../Console.js'
import type { InitFlags } from './runInit.js'

const EXAMPLES = `Examples:
  sitrep init                                        a ledger in ./sitrep.db
  sitrep init desk.db --contact desk@example.org     and a sitrep.json that names it
`

const AFTER = `
Nothing that is there is written over: a ledger is left as it is, and where there is a sitrep.json you
are told what to add to it. Exit codes: 0 all is there now, 1 error.`

/** `sitrep init`: a new ledger, and settings for it. */
export function addInitCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  program
    .command('init')
    .description('make a ledger, and settings that name it')
    .argument('[file]', 'the ledger (else SITREP_LEDGER, sitrep.json, or ./sitrep.db)')
    .option('--settings', 'write a sitrep.json in this folder that names the ledger')
    .option('--contact <address>', 'mail address or page that is named to the sites that are asked; implies --settings')
    .option('--quiet', 'no messages')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (file: string | undefined, flags: InitFlags) => {
      const { runInit } = await import('./runInit.js')
      onExit(await runInit(file, flags, console))
    })
}
