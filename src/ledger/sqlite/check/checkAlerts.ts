import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'
import { countWrongs, unreadableInstants, type Wrong } from './countWrongs.js'

const EARLY = `
SELECT (SELECT count(*) FROM alert_ends JOIN alerts ON alerts.id = alert WHERE at < raised_at)
  + (SELECT count(*) FROM alert_notes JOIN alerts ON alerts.id = alert WHERE at < raised_at)`

const WRONGS: readonly Wrong[] = [
  {
    words: ['end or note is older than its alert', 'ends or notes are older than their alerts'],
    query: EARLY,
    isDerived: false,
  },
  {
    words: [
      'alert, end or note has an instant that does not read',
      'alerts, ends or notes have instants that do not read',
    ],
    query: `SELECT (${unreadableInstants('alerts', 'raised_at')}) + (${unreadableInstants('alert_ends', 'at')})
      + (${unreadableInstants('alert_notes', 'at')})`,
    isDerived: false,
  },
]

/** Whether the ends of alerts, and what was noted of them, follow what they are about. */
export function checkAlerts(connection: Connection): CheckupItem {
  return countWrongs(connection, 'alerts', 'ends and notes follow their alerts', WRONGS)
}
