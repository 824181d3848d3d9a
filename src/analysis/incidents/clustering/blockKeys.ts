import type { PloverCategory } from '../../../types/index.js'
import type { WordWeights } from '../matching/wordWeights.js'
import type { TracedRecord } from '../records/TracedRecord.js'

/** Days in a bucket, and buckets a long window takes at most, from its end backwards. */
const BUCKET_DAYS = 15
const MAX_BUCKETS = 14

/** Rare words under which a record is looked up, too. */
const RARE_WORDS = 3

/** Categories that may tell of one happening stand in one group; see `typeLikeness`. */
const GROUPS: Readonly<Record<PloverCategory, readonly string[]>> = {
  AGREE: ['together'],
  CONSULT: ['together'],
  SUPPORT: ['together'],
  COOPERATE: ['together'],
  CONCEDE: ['together', 'yielding'],
  AID: ['together', 'yielding'],
  RETREAT: ['yielding'],
  REQUEST: ['demand'],
  THREATEN: ['demand'],
  ACCUSE: ['accusation'],
  REJECT: ['refusal'],
  PROTEST: ['protest'],
  SANCTION: ['refusal', 'force'],
  COERCE: ['force'],
  MOBILIZE: ['force'],
  ASSAULT: ['force'],
}

/** Where a record is looked up: group of categories, stretch of time, and a country or one of its rarest words. */
export function blockKeys(record: TracedRecord, weights: WordWeights): readonly string[] {
  const { type, window, event, isFuture } = record
  const codes = new Set([...event.actors, ...event.recipients].flatMap(({ code }) => code ?? []))
  const heads = [...[...codes].sort(), ...rarestWords(record, weights)]
  const buckets = window === null ? ['undated'] : bucketsOf(window.first, window.last)
  return GROUPS[type.category].flatMap((group) =>
    buckets.flatMap((bucket) => heads.map((head) => `${isFuture ? 'future ' : ''}${group} ${bucket} ${head}`)),
  )
}

/** Stretches that a window touches or comes near to. */
function bucketsOf(first: number, last: number): readonly string[] {
  const from = Math.floor((first - BUCKET_DAYS / 2) / BUCKET_DAYS)
  const to = Math.floor((last + BUCKET_DAYS / 2) / BUCKET_DAYS)
  const count = Math.min(MAX_BUCKETS, to - from + 1)
  return Array.from({ length: count }, (_, at) => String(to - at))
}

function rarestWords({ sentenceWords }: TracedRecord, weights: WordWeights): readonly string[] {
  const ranked = [...sentenceWords].sort((a, b) => weights(b) - weights(a) || (a < b ? -1 : 1))
  return ranked.slice(0, RARE_WORDS).map((word) => `~${word}`)
}
