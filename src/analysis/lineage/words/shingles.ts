import { scramble } from '../../../util/index.js'

/** Content words in a shingle. */
export const SHINGLE_WORDS = 3

/**
 * For each content word the hash of the shingle that begins with it: three content words of one sentence, in any order,
 * so that "Moscow rejected the offer" and "the offer was rejected by Moscow" share it. 0 where none begins.
 */
export function shinglesOf(hashes: Int32Array, segmentOf: Int32Array): Int32Array {
  const shingles = new Int32Array(hashes.length)
  for (let at = 0; at + SHINGLE_WORDS <= hashes.length; at++) {
    if (segmentOf[at] !== segmentOf[at + SHINGLE_WORDS - 1]) continue
    shingles[at] = hashOfThree(hashes[at] as number, hashes[at + 1] as number, hashes[at + 2] as number)
  }
  return shingles
}

/** Equal for the same three numbers in any order; never 0. */
function hashOfThree(a: number, b: number, c: number): number {
  const sum = (a + b + c) | 0
  const mixed = scramble(a) ^ scramble(b) ^ scramble(c)
  return scramble(Math.imul(mixed, 0x01000193) ^ sum) || 1
}
