import type { EventStatus } from '../../types/index.js'

interface StatusValue {
  readonly status: EventStatus
  readonly factuality: number
}

interface StatusRow {
  readonly plain: StatusValue
  readonly negated: StatusValue
}

/** Status and factuality of each way to present a happening, as it stands and negated. The statuses are ours; the
 *  numbers are rounded medians of what readers said of such words in the UW and MEANTIME training sentences. */
export const STATUS_TABLE = {
  /** "fired", "has fired", "was firing" */
  past: row('happened', 3, 'did-not-happen', -2.2),
  /** "is firing", "fires", "began to fire" in the present */
  present: row('ongoing', 2.9, 'did-not-happen', -2),
  /** a noun of action of which nothing else is said: "the raid" */
  named: row('happened', 2.8, 'did-not-happen', -1.4),
  /** "stopped firing" */
  ended: row('happened', 1.6, 'ongoing', 2),
  /** "will fire" */
  future: row('planned', 2.4, 'did-not-happen', -2),
  /** "is due to fire" */
  scheduled: row('planned', 2, 'did-not-happen', -1.6),
  /** "plans to fire" */
  intended: row('planned', 1.8, 'did-not-happen', -1.6),
  /** "is expected to fire" */
  expected: row('expected', 1.8, 'did-not-happen', -1.2),
  /** "hopes to fire" */
  desired: row('possible', 1.2, 'did-not-happen', -0.8),
  /** "may fire" */
  possible: row('possible', 1.4, 'did-not-happen', -1.6),
  /** "tried to fire" */
  attempted: row('possible', 1.2, 'did-not-happen', -1.5),
  /** "must fire" */
  necessary: row('called-for', 1.4, 'called-for', -0.4),
  /** "was urged to fire" */
  'called-for': row('called-for', 1.3, 'called-for', -0.4),
  /** "is unlikely to fire" */
  unlikely: row('possible', -0.8, 'possible', 1),
  /** "if they fire" */
  conditional: row('conditional', 1, 'conditional', -1),
  /** "would fire" */
  hypothetical: row('conditional', 1.4, 'conditional', -1.6),
  /** "Did they fire?" */
  question: row('possible', 1.2, 'possible', -0.4),
  /** "came to sign the pact" */
  purpose: row('possible', 2, 'possible', -1),
  /** "will come to sign the pact" */
  purposeAhead: row('planned', 1.6, 'possible', -1),
  /** "denied firing" */
  denied: row('denied', -2, 'happened', 1.5),
  /** "would have fired" */
  counterfactual: row('did-not-happen', -1.5, 'happened', 2),
  /** What "allegedly" or "is said to" leaves of a factuality. */
  supposedShare: 0.75,
} as const

function row(status: EventStatus, factuality: number, negated: EventStatus, negatedFactuality: number): StatusRow {
  return { plain: { status, factuality }, negated: { status: negated, factuality: negatedFactuality } }
}
