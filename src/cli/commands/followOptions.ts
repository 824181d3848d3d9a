import { availableParallelism } from 'node:os'
import type { Command } from 'commander'
import { addAskingOptions } from './askingOptions.js'
import { readWhole } from './readWhole.js'

const MOST_JOBS = 256
const MOST_ENTRIES = 5_000
const USUAL_ENTRIES = 100
const MOST_DAYS = 366

/** Options of every command that follows sources. */
export function addFollowOptions(command: Command): Command {
  return addAskingOptions(command)
    .option('--summaries', 'keep the summary of a feed where nothing more is to be had')
    .option(
      '--most <n>',
      'articles of one source at once; the others follow next time',
      readWhole(1, MOST_ENTRIES),
      USUAL_ENTRIES,
    )
    .option(
      '--recheck <days>',
      'ask again whether articles of the last days have changed; a changed one is kept as another version',
      readWhole(1, MOST_DAYS),
    )
    .option('--fast', 'one parser instead of two: several times faster, less accurate')
    .option('--jobs <n>', 'threads for many reports', readWhole(1, MOST_JOBS), availableParallelism())
    .option('--json', 'one JSON object for each thing that happens (sitrep.sync/1)')
    .option('--quiet', 'no messages')
}
