/** What an alert tells of. */
export const ALERT_KINDS = [
  'source-failing',
  'source-silent',
  'expectation-overdue',
  'expectation-withdrawn',
  'expectation-contradicted',
  'incident-denied',
] as const

export type AlertKind = (typeof ALERT_KINDS)[number]

/** How much it matters, the least first. */
export const ALERT_SEVERITIES = ['notice', 'warning', 'urgent'] as const

export type AlertSeverity = (typeof ALERT_SEVERITIES)[number]

export type AlertId = string & { readonly __brand: 'AlertId' }

/** Something of which the desk is to be told, as it is raised. */
export interface AlertCause {
  readonly kind: AlertKind
  /** What it is about: the id of a source or incident; `r:.../...` of an expectation. */
  readonly subject: string
  /** What tells two alerts of one kind and subject apart, such as who denies; empty where nothing does. */
  readonly reason: string
  readonly severity: AlertSeverity
  /** A sentence for people. */
  readonly words: string
  /** Ids of what it rests on. */
  readonly rests: readonly string[]
}

/** An alert as it stands. Instants are ISO 8601 in UTC. */
export interface Alert extends AlertCause {
  readonly id: AlertId
  readonly raisedAt: string
  /** When its cause was found to be gone, and how; null while it stands. */
  readonly ended: { readonly at: string; readonly words: string } | null
  /** Who has taken note of it, and why no more is to be done; null where nobody has. */
  readonly acknowledged: { readonly at: string; readonly by: string | null; readonly reason: string | null } | null
}
