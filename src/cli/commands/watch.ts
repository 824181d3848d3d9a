import { type Command, InvalidArgumentError } from 'commander'
import type { Console } from '../Console.js'
import { addLedgerOption } from '../list/listOptions.js'
import { addFollowOptions } from './followOptions.js'
import type { WatchFlags } from './runWatch.js'

const EXAMPLES = `Examples:
  sitrep watch                       keeps asking all sources until Ctrl-C
  sitrep watch --every 30m           each source every half an hour at most
  sitrep watch --for 8h --json > today.jsonl
`

const AFTER = `
The first Ctrl-C finishes what is under way and keeps it, the second stops at once. Sources that fail
are told and asked again later; sources that are added or paused meanwhile are noticed within a minute.
Exit codes: 0 ended as asked, 1 error, 2 wrong use.`

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `sitrep watch`: keeps following the sources. */
export function addWatchCommand(program: Command, console: Console, onExit: (code: number) => void): void {
  const command = program
    .command('watch')
    .description('keep asking the sources as often as is due, read what is new and keep it')
    .option('--every <time>', 'least time between two polls of a source, such as 90s, 2h (else 15m)', readTime)
    .option('--for <time>', 'end by itself after this time', readTime)
  addFollowOptions(addLedgerOption(command))
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', AFTER)
    .action(async (flags: WatchFlags) => {
      const { runWatch } = await import('./runWatch.js')
      onExit(await runWatch(flags, console))
    })
}

/** A length of time in milliseconds. */
function readTime(value: string): number {
  const [, count = '', unit = ''] = /^(\d{1,6})([smhd])$/.exec(value.trim()) ?? []
  const milliseconds = Number(count) * (UNITS[unit] ?? 0)
  if (!(milliseconds > 0)) throw new InvalidArgumentError('Give a time such as 90s, 15m, 2h or 1d.')
  return milliseconds
}
