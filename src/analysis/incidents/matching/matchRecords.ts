import type { PloverCategory } from '../../../types/index.js'
import type { TracedRecord } from '../records/TracedRecord.js'
import { contextLikeness } from './contextLikeness.js'
import { placeLikeness } from './placeLikeness.js'
import { isToldEitherWay, sidesLikeness } from './sidesLikeness.js'
import { timeLikeness } from './timeLikeness.js'
import { typeLikeness } from './typeLikeness.js'
import { MATCH_WEIGHTS, type MatchPart, UNDATED_CONTEXTS, UNDATED_WORDS } from './weights.js'
import { sharesSentence, wordLikeness } from './wordLikeness.js'
import type { WordSpace } from './wordSpace.js'

/** How well two records match, part by part; null parts are unknown and weigh nothing. */
export interface RecordMatch {
  readonly score: number
  readonly parts: Readonly<Record<MatchPart, number | null>>
}

/** Deeds of which two tellings may name different doers: who shelled the town is what they quarrel about. */
const DISPUTED: ReadonlySet<PloverCategory> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'PROTEST', 'SANCTION'])

/** How well two records tell of the same happening; null where something rules it out. */
export function matchRecords(one: TracedRecord, other: TracedRecord, words: WordSpace): RecordMatch | null {
  if (one.isFuture !== other.isFuture) return null
  return matchAcross(one, other, words)
}

/** The same, whether or not they have come about: an announced visit against the visit. */
export function matchAcross(one: TracedRecord, other: TracedRecord, words: WordSpace): RecordMatch | null {
  const type = typeLikeness(one.type, other.type)
  if (type === 0) return null
  const time = timeLikeness(one, other)
  if (time === null || areTwoPhrases(one, other)) return null
  if (type < 1 && haveOtherDays(one, other)) return null
  const isMutual =
    isToldEitherWay(one.type, one.event, other.event) && isToldEitherWay(other.type, one.event, other.event)
  const { actors, recipients } = sidesLikeness(one.event, other.event, isMutual)
  const place = placeLikeness(one.event.place, other.event.place)
  const wording = wordLikeness(one, other, words)
  const contexts = contextLikeness(one.event.contexts, other.event.contexts)
  if (isUndated(one, other) && wording < UNDATED_WORDS && (contexts ?? 0) < UNDATED_CONTEXTS) return null
  if (actors === 0 && !(DISPUTED.has(one.type.category) && place === 1 && time > 0.5)) return null
  if (recipients === 0 && actors < 0.8) return null
  const parts = { type, time, actors, recipients, place, words: wording, contexts }
  return { score: meanOf(parts), parts }
}

/** "Arrived on Tuesday", "met on Wednesday": days that differ are a disagreement only where all else is told alike. */
function haveOtherDays({ window: one }: TracedRecord, { window: other }: TracedRecord): boolean {
  return one?.basis === 'day' && other?.basis === 'day' && one.first !== other.first
}

/** A longer range says as little of the day as none. */
const DATED_DAYS = 31

/** Two phrases of one sentence that were coded as different types are two happenings, or a deed and its frame. */
function areTwoPhrases(one: TracedRecord, other: TracedRecord): boolean {
  return one.type.category !== other.type.category && sharesSentence(one, other)
}

/** True where either day is only that of the report, or no more than a vague range. */
export function isUndated(one: TracedRecord, other: TracedRecord): boolean {
  return [one, other].some(
    ({ window }) => window === null || window.basis === 'published' || window.last - window.first > DATED_DAYS,
  )
}

function meanOf(parts: Readonly<Record<MatchPart, number | null>>): number {
  let total = 0
  let weight = 0
  for (const [part, own] of Object.entries(MATCH_WEIGHTS)) {
    const value = parts[part as MatchPart]
    if (value === null) continue
    total += own * value
    weight += own
  }
  return total / weight
}
