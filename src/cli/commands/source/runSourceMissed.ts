import type { Console } from '../../Console.js'
import type { PageFlags } from '../../list/ListFlags.js'
import { MISSED_FORM } from '../../list/missedForm.js'
import { runList } from '../../list/runList.js'

/** The options of `sitrep source missed` as they were given. */
export interface SourceMissedFlags extends PageFlags {
  readonly ledger?: string
  readonly since?: string
}

const RECENT_MS = 7 * 86_400_000

/** Lists articles that could not be had, the latest first, and gives back the exit code. */
export function runSourceMissed(flags: SourceMissedFlags, console: Console): Promise<number> {
  const since = flags.since ?? new Date(Date.now() - RECENT_MS).toISOString()
  return runList(flags, console, MISSED_FORM, async (ledger, { limit, offset }) =>
    (await ledger.sources.unhad(since, offset + limit)).slice(offset),
  )
}
