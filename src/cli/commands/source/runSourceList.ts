import { describeSource } from '../../../app/index.js'
import type { Console } from '../../Console.js'
import type { PageFlags } from '../../list/ListFlags.js'
import { runList } from '../../list/runList.js'
import { sourceForm } from '../../list/sourceForm.js'

/** The options of `sitrep source list` as they were given. */
export interface SourceListFlags extends PageFlags {
  readonly ledger?: string
  readonly removed?: boolean
  readonly asOf?: string
}

/** Lists what is followed, and gives back the exit code. */
export function runSourceList(flags: SourceListFlags, console: Console): Promise<number> {
  const now = Date.now()
  return runList(flags, console, sourceForm(now), async (ledger, { limit, offset }) => {
    const asOf = flags.asOf === undefined ? {} : { asOf: `${flags.asOf}T23:59:59.999Z` }
    const sources = await ledger.sources.list({ withRemoved: flags.removed === true, ...asOf })
    const shown = sources.slice(offset, offset + limit)
    return Promise.all(shown.map((source) => describeSource(ledger, source, now)))
  })
}
