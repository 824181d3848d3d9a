import type { Alert, AlertCause, AlertId } from '../../../types/index.js'
import type { AlertFilter } from '../../alerts/index.js'
import type { Page } from '../../Filters.js'
import type { Connection } from '../Connection.js'
import { Where } from '../read/Where.js'

interface Row extends Pick<AlertCause, 'kind' | 'subject' | 'reason' | 'severity' | 'words'> {
  readonly id: string
  readonly rests: string
  readonly raised_at: string
  readonly ended_at: string | null
  readonly ended_words: string | null
  readonly note: 'acknowledged' | 'undone' | null
  readonly noted_at: string | null
  readonly who: string | null
  readonly note_reason: string | null
}

/** Sorts after every instant. */
const NOW = '~'

/** Every alert with its end and the last note, as they were at the instant that is asked for twice. */
const SELECT = `
SELECT alerts.*, alert_ends.at AS ended_at, alert_ends.words AS ended_words, notes.note, notes.at AS noted_at,
  notes.who, notes.reason AS note_reason
FROM alerts
LEFT JOIN alert_ends ON alert_ends.alert = alerts.id AND alert_ends.at <= ?
LEFT JOIN alert_notes AS notes ON notes.key = (
  SELECT key FROM alert_notes WHERE alert = alerts.id AND at <= ? ORDER BY at DESC, key DESC LIMIT 1)`

/** Alerts as asked for, the latest raised first. */
export function selectAlerts(connection: Connection, filter: AlertFilter, page: Page): Alert[] {
  const at = filter.asOf ?? NOW
  const where = whereAlert(filter)
  return connection
    .prepare<unknown[], Row>(`${SELECT} ${where} ORDER BY alerts.raised_at DESC, alerts.key DESC LIMIT ? OFFSET ?`)
    .all(at, at, ...where.values, page.limit, page.offset)
    .map(alertOf)
}

function whereAlert(filter: AlertFilter): Where {
  const { isOpen, stands } = filter
  const open = "alert_ends.at IS NULL AND notes.note IS NOT 'acknowledged'"
  const where = new Where()
    .add('alerts.raised_at <= ?', filter.asOf)
    .add('alerts.id = ?', filter.id)
    .oneOf('alerts.kind', filter.kinds)
    .oneOf('alerts.severity', filter.severities)
    .add('alerts.subject = ?', filter.subject)
    .add('alerts.raised_at >= ?', filter.raisedFrom)
    .add('alerts.raised_at < ?', filter.raisedBefore)
  if (isOpen !== undefined) where.add(isOpen ? open : `NOT (${open})`)
  if (stands !== undefined) where.add(`alert_ends.at IS ${stands ? '' : 'NOT '}NULL`)
  return where
}

function alertOf(row: Row): Alert {
  const { id, kind, subject, reason, severity, words, ended_at: endedAt, ended_words: endedWords } = row
  const isAcknowledged = row.note === 'acknowledged' && row.noted_at !== null
  return {
    id: id as AlertId,
    kind,
    subject,
    reason,
    severity,
    words,
    rests: JSON.parse(row.rests) as string[],
    raisedAt: row.raised_at,
    ended: endedAt === null ? null : { at: endedAt, words: endedWords ?? '' },
    acknowledged: isAcknowledged ? { at: row.noted_at ?? '', by: row.who, reason: row.note_reason } : null,
  }
}
