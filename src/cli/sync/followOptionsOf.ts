import { dataFolder, type FollowOptions } from '../../app/index.js'
import type { Console } from '../Console.js'
import { askingOf } from '../commands/askingOf.js'
import type { FollowFlags } from './FollowFlags.js'

/** How sources are followed, as flags and settings say it. */
export function followOptionsOf(
  flags: FollowFlags,
  console: Console,
  rest: Pick<FollowOptions, 'wantsEarly' | 'everyMs' | 'stop'>,
): FollowOptions {
  return {
    ...askingOf(flags, console),
    ...rest,
    dataFolder: dataFolder(),
    mode: flags.fast ? 'fast' : 'accurate',
    jobCount: flags.jobs,
    wantsSummaries: flags.summaries === true,
    mostEntries: flags.most,
    recheckDays: flags.recheck ?? 0,
  }
}
