import type { AlertChange, Ledger } from '../../ledger/index.js'
import type { Alert, AlertCause, AlertKind } from '../../types/index.js'
import { type DescribedSource, describeSource } from '../sources/describeSource.js'
import { isoInstant } from '../sources/World.js'

const KINDS: readonly AlertKind[] = ['source-failing', 'source-silent']

const MOST = 1_000_000

/**
 * Raises alerts of sources that fail or fall silent, as `sitrep source check` sees it, and ends those of sources that do
 * well again or are followed no more; `now` in milliseconds of the epoch. Gives back what is new.
 */
export async function settleSourceAlerts(ledger: Ledger, now: number): Promise<readonly Alert[]> {
  const sources = await ledger.sources.list({ withRemoved: true })
  const described = await Promise.all(sources.map((source) => describeSource(ledger, source, now)))
  const causes = described.flatMap(causesOf)
  const standing = await ledger.alerts.find({ kinds: KINDS, stands: true }, { limit: MOST, offset: 0 })
  const ended = standing.flatMap((alert) => endOf(alert, causes, described))
  if (causes.length + ended.length === 0) return []
  return ledger.alerts.settle({ raised: causes, ended }, isoInstant(now))
}

function causesOf({ source, state, health, lastPoll }: DescribedSource): AlertCause[] {
  if (state !== 'followed') return []
  const name = source.title ?? source.address
  const about = { subject: source.id, reason: '', rests: [source.id] }
  return health.remarks.flatMap(({ kind, words }): AlertCause[] => {
    if (kind === 'silent') return [{ kind: 'source-silent', severity: 'notice', words: `${name}: ${words}`, ...about }]
    // Where it moved to, and what of it does not read, is advice and no alarm.
    if (kind !== 'failing' && kind !== 'refused') return []
    const verb = kind === 'failing' ? 'cannot be had' : 'may not be asked'
    const fault = lastPoll?.fault ?? 'no reason is known.'
    return [{ kind: 'source-failing', severity: 'warning', words: `${name} ${verb}: ${fault}`, ...about }]
  })
}

/** How the cause of a standing alert went; nothing while it is there. */
function endOf(
  { id, kind, subject }: Alert,
  causes: readonly AlertCause[],
  described: readonly DescribedSource[],
): AlertChange['ended'] {
  if (causes.some((cause) => cause.kind === kind && cause.subject === subject)) return []
  const state = described.find(({ source }) => source.id === subject)?.state
  const isWell = kind === 'source-failing' ? 'It answers again.' : 'It has new entries again.'
  return [{ id, words: state === 'followed' ? isWell : `It is ${state ?? 'followed no more'}.` }]
}
