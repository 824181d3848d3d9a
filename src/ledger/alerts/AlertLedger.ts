import type { Alert, AlertCause, AlertKind, AlertSeverity } from '../../types/index.js'
import type { Page } from '../Filters.js'
import type { AlertNews, NewsMark } from './AlertNews.js'

/** What alerts may be narrowed by. */
export interface AlertFilter {
  /** Answer with what was known at this instant, ISO 8601 in UTC; absent: now. */
  readonly asOf?: string
  readonly id?: string
  readonly kinds?: readonly AlertKind[]
  readonly severities?: readonly AlertSeverity[]
  readonly subject?: string
  /** Those whose cause stands and of which nobody has taken note, or all others. */
  readonly isOpen?: boolean
  /** Those whose cause stands, whoever has taken note, or all others. */
  readonly stands?: boolean
  /** Raised at this instant or later. */
  readonly raisedFrom?: string
  /** Raised before this instant. */
  readonly raisedBefore?: string
}

/** What looking for causes came to; written in one step. */
export interface AlertChange {
  /** Causes that were found; one that an alert stands for already is not raised again. */
  readonly raised: readonly AlertCause[]
  /** Alerts whose cause is gone, and how. */
  readonly ended: readonly { readonly id: string; readonly words: string }[]
  /** How far news has been looked at; null or absent where no further than before. */
  readonly seen?: NewsMark | null
}

/** Somebody who takes note of an alert, or takes that back. */
export interface AlertMark {
  readonly by: string | null
  readonly reason: string | null
}

/** What the desk is to be told of. Nothing is overwritten: raising, ending, acknowledging and undoing are rows that stay. */
export interface AlertLedger {
  /** The latest raised first. */
  find(filter: AlertFilter, page: Page): Promise<Alert[]>
  /** Writes what was found; gives back the alerts that are new. */
  settle(change: AlertChange, at: string): Promise<Alert[]>
  /** What has come in since it was looked at last, at most so many of each kind; `today` is a day, `YYYY-MM-DD`. */
  news(today: string, limit: number): Promise<AlertNews>
  /** Notes that somebody has taken note, or that the last note is taken back; throws `not-found` or `usage`. */
  acknowledge(id: string, mark: AlertMark, at: string): Promise<Alert>
  undo(id: string, mark: AlertMark, at: string): Promise<Alert>
}
