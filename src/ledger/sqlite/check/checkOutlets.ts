import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'
import { countWrongs, unreadableInstants, type Wrong } from './countWrongs.js'

/** What holds now began last, and nothing ends before it begins. */
function tangled(table: string, identity: string): string {
  return `
    SELECT count(*) FROM ${table} AS one WHERE until < since OR (until IS NULL AND EXISTS (
      SELECT 1 FROM ${table} AS later WHERE ${identity} AND later.since > one.since))`
}

const WRONGS: readonly Wrong[] = [
  {
    words: ['rating stands out of order', 'ratings stand out of order'],
    query: tangled('outlet_ratings', 'later.outlet = one.outlet'),
    isDerived: false,
  },
  {
    words: ['fact stands out of order', 'facts stand out of order'],
    query: tangled('outlet_facts', 'later.outlet = one.outlet AND later.field = one.field'),
    isDerived: false,
  },
  {
    words: ['rating or fact has an instant that does not read', 'ratings or facts have instants that do not read'],
    query: `SELECT (${unreadableInstants('outlet_ratings', 'since', 'until')})
      + (${unreadableInstants('outlet_facts', 'since', 'until')})`,
    isDerived: false,
  },
]

/** Whether the ratings and facts of every outlet follow one another in time. */
export function checkOutlets(connection: Connection): CheckupItem {
  return countWrongs(connection, 'outlets', 'ratings and facts follow one another in time', WRONGS)
}
