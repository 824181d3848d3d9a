import type { PollStatus } from '../PollResult.js'
import { durationWords } from './durationWords.js'
import { usualGap } from './usualGap.js'

/** One poll of a source, as the ledger keeps it; a plain row. */
export interface PollRow {
  readonly at: number
  readonly status: PollStatus
  readonly fault: string | null
  readonly movedTo: string | null
  /** Entries that were not known before. */
  readonly newEntryCount: number
  /** Entries that did not read, with the first reason; null where none did. */
  readonly entryFault: string | null
}

/** What is wrong with a source. */
export interface HealthRemark {
  readonly kind: 'failing' | 'refused' | 'silent' | 'moved' | 'damaged'
  /** Since when, in milliseconds of the epoch. */
  readonly since: number
  /** A sentence for people. */
  readonly words: string
}

/** How a source does: `unasked` before its first poll, `well` without a remark. */
export interface SourceHealth {
  readonly state: 'well' | 'ill' | 'unasked'
  readonly remarks: readonly HealthRemark[]
  readonly lastAnswerAt: number | null
  readonly lastNewAt: number | null
}

/** How a source does by the polls of it, oldest first: whether it fails, went silent, moved or cannot be read, since when and why. */
export function sourceHealth(history: readonly PollRow[], now: number): SourceHealth {
  const polls = history.filter(({ status }) => status !== 'waiting')
  const answers = polls.filter(({ status }) => status === 'new' || status === 'unchanged')
  const withNew = answers.filter(({ newEntryCount }) => newEntryCount > 0)
  const remarks = [
    ...failingRemark(polls, now),
    ...silentRemark(withNew, answers.at(-1), now),
    ...movedRemark(answers),
    ...damagedRemark(answers),
  ]
  return {
    state: polls.length === 0 ? 'unasked' : remarks.length === 0 ? 'well' : 'ill',
    remarks,
    lastAnswerAt: answers.at(-1)?.at ?? null,
    lastNewAt: withNew.at(-1)?.at ?? null,
  }
}

function failingRemark(polls: readonly PollRow[], now: number): HealthRemark[] {
  const last = polls.at(-1)
  if (!last || (last.status !== 'failed' && last.status !== 'refused')) return []
  const lastGood = polls.findLastIndex(({ status }) => status === 'new' || status === 'unchanged')
  const bad = polls.slice(lastGood + 1)
  const since = bad[0]?.at ?? last.at
  const times = bad.length === 1 ? 'once' : `${bad.length} times`
  const verb = last.status === 'refused' ? 'May not be asked' : 'Fails'
  const words = `${verb} for ${durationWords(now - since)} (${times}): ${last.fault ?? 'no reason is known.'}`
  return [{ kind: last.status === 'refused' ? 'refused' : 'failing', since, words }]
}

/** Silence counts up to the last answer only: a source that is not asked is not silent. */
function silentRemark(withNew: readonly PollRow[], lastAnswer: PollRow | undefined, now: number): HealthRemark[] {
  const lastNew = withNew.at(-1)
  if (!lastAnswer || !lastNew) return []
  const usual = usualGap(withNew.map(({ at }) => at))
  if (usual === null || lastAnswer.at - lastNew.at <= usual.longestMs) return []
  const quiet = durationWords(now - lastNew.at)
  const words = `No new entry for ${quiet}, usually every ${durationWords(usual.medianMs)}.`
  return [{ kind: 'silent', since: lastNew.at, words }]
}

function movedRemark(answers: readonly PollRow[]): HealthRemark[] {
  const target = answers.at(-1)?.movedTo ?? null
  if (target === null) return []
  const before = answers.findLastIndex(({ movedTo }) => movedTo !== target)
  const since = answers[before + 1]?.at ?? 0
  return [{ kind: 'moved', since, words: `It says that it lives at ${target} now. Follow that address instead.` }]
}

/** Only polls with a new body say whether it reads. */
function damagedRemark(answers: readonly PollRow[]): HealthRemark[] {
  const read = answers.filter(({ status }) => status === 'new')
  const reason = read.at(-1)?.entryFault ?? null
  if (reason === null) return []
  const before = read.findLastIndex(({ entryFault }) => entryFault === null)
  return [{ kind: 'damaged', since: read[before + 1]?.at ?? 0, words: `Part of it does not read: ${reason}` }]
}
