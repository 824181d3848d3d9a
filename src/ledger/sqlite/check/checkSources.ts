import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'
import { countWrongs, unreadableInstants, type Wrong } from './countWrongs.js'
import { WRONG_ENTRIES } from './entryStates.js'

const UNSET = `
SELECT count(*) FROM sources
WHERE (SELECT count(*) FROM source_settings WHERE source_key = sources.key AND until IS NULL) <> 1`

/** Only the last version of how a source is set may be without an end, and none ends before it begins. */
const TANGLED = `
SELECT count(*) FROM source_settings AS one WHERE until < since OR (until IS NULL AND EXISTS (
  SELECT 1 FROM source_settings AS later WHERE later.source_key = one.source_key AND later.since > one.since))`

const REPORTLESS = `
SELECT count(*) FROM fetches
WHERE outcome IN ('kept', 'known') AND (report_id IS NULL OR report_id NOT IN (SELECT id FROM reports))`

const WRONGS: readonly Wrong[] = [
  {
    words: ['source is not set in exactly one way', 'sources are not set in exactly one way'],
    query: UNSET,
    isDerived: true,
  },
  {
    words: ['version of how a source is set stands out of order', 'versions of how sources are set stand out of order'],
    query: TANGLED,
    isDerived: false,
  },
  {
    words: [
      'entry is in a state that its fetches do not tell',
      'entries are in a state that their fetches do not tell',
    ],
    query: `SELECT count(*) FROM (${WRONG_ENTRIES})`,
    isDerived: true,
  },
  {
    words: ['fetch names a report that is not kept', 'fetches name reports that are not kept'],
    query: REPORTLESS,
    isDerived: false,
  },
  {
    words: [
      'source or setting has an instant that does not read',
      'sources or settings have instants that do not read',
    ],
    query: `SELECT (${unreadableInstants('sources', 'added_at')})
      + (${unreadableInstants('source_settings', 'since', 'until', 'paused_since', 'removed_since')})`,
    isDerived: false,
  },
  {
    words: ['poll or fetch has an instant that does not read', 'polls or fetches have instants that do not read'],
    query: `SELECT (${unreadableInstants('polls', 'at')}) + (${unreadableInstants('fetches', 'at')})
      + (${unreadableInstants('entries', 'listed_at')})`,
    isDerived: false,
  },
  {
    words: ['pause before the next request does not read', 'pauses before the next request do not read'],
    query: `SELECT (${unreadableInstants('poll_states', 'next_allowed_at')})
      + (${unreadableInstants('robots', 'fetched_at', 'unreachable_since')})
      + (${unreadableInstants('entries', 'next_try_at')})`,
    isDerived: true,
  },
]

/** Whether every source is set in one way, and every entry in the state that its fetches tell. */
export function checkSources(connection: Connection): CheckupItem {
  return countWrongs(connection, 'sources', 'every source is set in one way, every entry settled or waiting', WRONGS)
}
