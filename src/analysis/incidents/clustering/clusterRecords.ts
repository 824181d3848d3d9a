import { matchRecords } from '../matching/matchRecords.js'
import { JOIN_AT } from '../matching/weights.js'
import type { WordSpace } from '../matching/wordSpace.js'
import type { TracedRecord } from '../records/TracedRecord.js'
import { candidatePairs } from './candidatePairs.js'
import { joinGroups } from './joinGroups.js'

/** True where two records match well enough to be in one group, as far as the two of them go. */
export function joinsWith(one: TracedRecord, other: TracedRecord, words: WordSpace): boolean {
  return (matchRecords(one, other, words)?.score ?? 0) >= JOIN_AT
}

/** Groups records that tell of the same happening; the records come in their written order. */
export function clusterRecords(
  records: readonly TracedRecord[],
  words: WordSpace,
): readonly (readonly TracedRecord[])[] {
  const matches = candidatePairs(records, words).flatMap(([one, other]) => {
    const match = matchRecords(records[one] as TracedRecord, records[other] as TracedRecord, words)
    return match === null ? [] : [{ one, other, score: match.score }]
  })
  return joinGroups(records.length, matches, JOIN_AT).map((group) => group.map((at) => records[at] as TracedRecord))
}
