import type { WordSpace } from '../matching/wordSpace.js'
import type { TracedRecord } from '../records/TracedRecord.js'
import { blockKeys } from './blockKeys.js'

/** In a block, a record is compared with so many that follow it. */
const BLOCK_REACH = 120

/** Pairs worth comparing, as indices into the records, the smaller first; each once, in order. */
export function candidatePairs(
  records: readonly TracedRecord[],
  words: WordSpace,
): readonly (readonly [number, number])[] {
  const blocks = new Map<string, number[]>()
  records.forEach((record, at) => {
    for (const key of blockKeys(record, words)) {
      const block = blocks.get(key)
      if (block) block.push(at)
      else blocks.set(key, [at])
    }
  })
  const partners = new Map<number, Set<number>>()
  for (const block of blocks.values()) {
    block.forEach((one, at) => {
      const known = partners.get(one) ?? new Set()
      partners.set(one, known)
      for (const other of block.slice(at + 1, at + 1 + BLOCK_REACH)) known.add(other)
    })
  }
  return [...partners]
    .sort(([a], [b]) => a - b)
    .flatMap(([one, others]) => [...others].sort((a, b) => a - b).map((other) => [one, other] as const))
}
