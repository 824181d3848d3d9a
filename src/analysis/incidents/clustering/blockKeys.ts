import type { PloverCategory } from '../../../types/index.js'
import type { WordSpace } from '../matching/wordSpace.js'
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

/** A place where a record is looked up, whether or not it is to come. */
export interface RecordBlock {
  /** Stretch of time; null for records that nothing dates. */
  readonly bucket: number | null
  /** Group of categories, and a country or one of the record's rarest words: `force PRK`, `force ~silo`. */
  readonly head: string
}

/** Where a record is looked up, as keys; what is to come is looked up apart. */
export function blockKeys(record: TracedRecord, words: WordSpace): readonly string[] {
  const kind = record.isFuture ? 'future ' : ''
  return recordBlocks(record, rarestWords(record, words)).map(({ bucket, head }) => `${kind}${bucket} ${head}`)
}

/** Where a record stands: by its countries, and by some of its words, in each stretch of time that it comes near to. */
export function recordBlocks(record: TracedRecord, words: Iterable<string>): readonly RecordBlock[] {
  return blocksOf(record, words, BUCKET_DAYS / 2)
}

/** Where the neighbours of a record are found: they stand in more stretches than its own days. */
export function blocksToSearch(record: TracedRecord, words: Iterable<string>): readonly RecordBlock[] {
  return blocksOf(record, words, 0)
}

function blocksOf({ type, window, event }: TracedRecord, words: Iterable<string>, margin: number) {
  const codes = new Set([...event.actors, ...event.recipients].flatMap(({ code }) => code ?? []))
  const heads = [...[...codes].sort(), ...[...words].map((word) => `~${word}`)]
  const buckets = window === null ? [null] : bucketsOf(window.first - margin, window.last + margin)
  return GROUPS[type.category].flatMap((group) =>
    buckets.flatMap((bucket): readonly RecordBlock[] => heads.map((head) => ({ bucket, head: `${group} ${head}` }))),
  )
}

/** Stretches between two days. */
function bucketsOf(first: number, last: number): readonly number[] {
  const from = Math.floor(first / BUCKET_DAYS)
  const to = Math.floor(last / BUCKET_DAYS)
  const count = Math.min(MAX_BUCKETS, to - from + 1)
  return Array.from({ length: count }, (_, at) => to - at)
}

/** The words of a record that say most, the rarest first. */
export function rarestWords({ sentenceWords }: TracedRecord, { weightOf }: WordSpace): readonly string[] {
  const ranked = [...sentenceWords].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1))
  return ranked.slice(0, RARE_WORDS)
}
