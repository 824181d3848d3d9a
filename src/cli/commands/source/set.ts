import type { Command } from 'commander'
import type { Console } from '../../Console.js'
import { addLedgerOption } from '../../list/listOptions.js'
import type { SourceChangeName, SourceSetFlags } from './runSourceSet.js'

const COMMANDS: readonly (readonly [name: SourceChangeName, description: string, example: string])[] = [
  ['pause', 'ask a source no more until it is resumed', 'sitrep source pause "The Post"'],
  ['resume', 'ask a paused source again', 'sitrep source resume s:1f2e3d'],
  ['remove', 'follow a source no more; what it brought stays', 'sitrep source remove https://example.org/rss'],
]

/** `sitrep source pause`, `resume` and `remove`. */
export function addSourceSetCommands(source: Command, console: Console, onExit: (code: number) => void): void {
  for (const [name, description, example] of COMMANDS) {
    const command = source
      .command(name)
      .description(description)
      .argument('<source...>', 'ids or beginnings of ids, addresses, or titles')
      .option('--json', 'one JSON object a source (sitrep.source/1)')
    addLedgerOption(command)
      .option('--quiet', 'no messages')
      .addHelpText('before', `Examples:\n  ${example}\n`)
      .action(async (sources: string[], flags: SourceSetFlags) => {
        const { runSourceSet } = await import('./runSourceSet.js')
        onExit(await runSourceSet(name, sources, flags, console))
      })
  }
}
