import type { Connection } from '../Connection.js'
import { isInstant } from './countWrongs.js'
import { WRONG_ENTRIES } from './entryStates.js'

/** Of a source of which no version of how it is set holds, the last one does. */
const REOPEN = `
UPDATE source_settings SET until = NULL WHERE key IN (
  SELECT (SELECT key FROM source_settings WHERE source_key = sources.key ORDER BY since DESC, key DESC LIMIT 1)
  FROM sources WHERE NOT EXISTS (SELECT 1 FROM source_settings WHERE source_key = sources.key AND until IS NULL))`

const SETTLE = `
WITH wrong AS (${WRONG_ENTRIES})
UPDATE entries SET outcome = wrong.told, attempts = wrong.tries, next_try_at = NULL
FROM wrong WHERE wrong.key = entries.key`

/**
 * Makes anew what of the sources is derived: which version of how one is set holds, the state of entries, when to ask
 * next. Entries that no fetch settled wait again; their reports are found to be kept, so that nothing is kept twice.
 */
export function repairSources(connection: Connection): number {
  const run = (query: string): number => connection.prepare(query).run().changes
  return (
    run(REOPEN) +
    run(SETTLE) +
    run(`UPDATE entries SET next_try_at = NULL WHERE next_try_at IS NOT NULL AND NOT ${isInstant('next_try_at')}`) +
    run(`DELETE FROM poll_states WHERE NOT ${isInstant('next_allowed_at')}`) +
    run(`DELETE FROM robots WHERE NOT ${isInstant('fetched_at')}
      OR (unreachable_since IS NOT NULL AND NOT ${isInstant('unreachable_since')})`)
  )
}
