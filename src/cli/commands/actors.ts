import type { Command } from 'commander'
import type { Console } from '../Console.js'
import { readDay } from './readDay.js'
import type { ActorsFlags } from './runActors.js'

const EXAMPLES = `Examples:
  sitrep actors "the Kremlin"
  sitrep actors Lavrov --on 2023-09-05
  sitrep actors Taliban --on 2020-01-01 --json
`

/** `sitrep actors`: what a name stands for, and why. */
export function addActorsCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  program
    .command('actors')
    .description('show who or what a name stands for on a day, and why')
    .argument('<name...>', 'a name as reports write it')
    .option('--on <date>', 'the day, YYYY-MM-DD (else the latest that is known)', readDay)
    .option('--json', 'one JSON object (sitrep.actors/1)')
    .option('--quiet', 'no messages')
    .addHelpText('before', EXAMPLES)
    .action(async (words: string[], flags: ActorsFlags) => {
      const { runActors } = await import('./runActors.js')
      onExit(await runActors(words.join(' '), flags, console))
    })
}
