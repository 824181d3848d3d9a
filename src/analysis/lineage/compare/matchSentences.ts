import { SENTENCE_LIKENESS, SENTENCE_WORDS } from '../thresholds.js'
import type { TextSegment, TextWords } from '../words/TextWords.js'
import type { WordMatch } from './Comparison.js'

/** Part of a sentence that runs have to cover for it to need no more looking at. */
const COVERED = 0.6
/** Sentences of a text that are tried at most. */
const MAX_SENTENCES = 120

/** The words of a sentence, each once, in rising order of hash, with the sum of their weights. */
interface Bag {
  readonly segment: TextSegment
  readonly hashes: readonly number[]
  readonly weight: number
}

/**
 * Sentences of one text that are rewritten in the other: the same words for the most part, in whatever order. A word
 * counts the less the more often the two texts have it, so that the names of a story do not make its sentences alike.
 * `aTaken`, `bTaken`: 1 for words that are matched already or not to be compared.
 */
export function matchSentences(
  a: TextWords,
  b: TextWords,
  aTaken: Uint8Array,
  bTaken: Uint8Array,
): readonly WordMatch[] {
  const aFree = freeSegments(a, aTaken)
  const bFree = freeSegments(b, bTaken)
  if (aFree.length === 0 || bFree.length === 0) return []
  const weightOf = wordWeights(a, b)
  const aBags = aFree.map((segment) => bagOf(segment, a, weightOf))
  const free = new Set(aBags)
  const matches: WordMatch[] = []
  for (const bag of bFree.map((segment) => bagOf(segment, b, weightOf))) {
    let best: { bag: Bag; likeness: number } | null = null
    for (const other of free) {
      const likeness = likenessOf(bag, other, weightOf)
      if (likeness >= SENTENCE_LIKENESS && (best === null || likeness > best.likeness)) best = { bag: other, likeness }
    }
    if (best === null) continue
    free.delete(best.bag)
    matches.push({
      kind: 'rewritten',
      aStart: best.bag.segment.firstWord,
      aEnd: best.bag.segment.endWord,
      bStart: bag.segment.firstWord,
      bEnd: bag.segment.endWord,
    })
  }
  return matches
}

function wordWeights(a: TextWords, b: TextWords): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const hash of a.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  for (const hash of b.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return new Map([...counts].map(([hash, count]) => [hash, 1 / (1 + Math.log2(count))]))
}

/** Sentences that are long enough and for the most part not matched. */
function freeSegments(words: TextWords, taken: Uint8Array): readonly TextSegment[] {
  return words.segments.slice(0, MAX_SENTENCES).filter(({ firstWord, endWord }) => {
    const count = endWord - firstWord
    return count >= SENTENCE_WORDS && takenIn(taken, firstWord, endWord) < COVERED * count
  })
}

function bagOf(segment: TextSegment, words: TextWords, weightOf: ReadonlyMap<number, number>): Bag {
  const own = words.hashes.subarray(segment.firstWord, segment.endWord)
  const hashes = [...new Set(own)].sort((x, y) => x - y)
  return { segment, hashes, weight: hashes.reduce((sum, hash) => sum + (weightOf.get(hash) ?? 0), 0) }
}

function takenIn(taken: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) count += taken[at] as number
  return count
}

/** Weighted Dice of two sentences; 0 where they share too few words. */
function likenessOf(a: Bag, b: Bag, weightOf: ReadonlyMap<number, number>): number {
  let shared = 0
  let weight = 0
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const x = a.hashes[i] as number
    const y = b.hashes[j] as number
    if (x === y) {
      shared++
      weight += weightOf.get(x) ?? 0
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared < SENTENCE_WORDS ? 0 : (2 * weight) / (a.weight + b.weight)
}
