import { wordFeatures } from '../../src/language/bilstm/wordFeatures.js'
import type { TrainingSentence } from './TrainingSentence.js'

const GOLD_WORD_MIN = 2
const SILVER_WORD_MIN = 3
const TAG_MIN = 3
const RELATION_MIN = 3

/** What the network has a row or an output for; the order of each list is that of its rows. */
export interface Inventory {
  /** Hashes of spellings, ascending, and how often each occurs. */
  readonly words: readonly number[]
  readonly wordCounts: readonly number[]
  readonly tags: readonly string[]
  readonly relations: readonly string[]
  readonly silverTags: readonly string[]
  readonly silverRelations: readonly string[]
}

function countAll<K>(keys: Iterable<K>): Map<K, number> {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Keys seen at least `min` times: most frequent first, ties by the key itself. */
function frequent<K extends string | number>(counts: ReadonlyMap<K, number>, min: number): K[] {
  return [...counts]
    .filter(([, seen]) => seen >= min)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key)
}

/** The words, tags and relations of the training text that are frequent enough to be learned. */
export function takeInventory(gold: readonly TrainingSentence[], silver: readonly TrainingSentence[]): Inventory {
  const goldWords = gold.flat()
  const silverWords = silver.flat()
  const goldCounts = countAll(goldWords.map((word) => wordFeatures(word.form).spelling))
  const silverCounts = countAll(silverWords.map((word) => wordFeatures(word.form).spelling))
  const kept = new Set([...frequent(goldCounts, GOLD_WORD_MIN), ...frequent(silverCounts, SILVER_WORD_MIN)])
  const words = [...kept].sort((a, b) => a - b)
  return {
    words,
    wordCounts: words.map((word) => (goldCounts.get(word) ?? 0) + (silverCounts.get(word) ?? 0)),
    tags: frequent(countAll(goldWords.map((word) => word.tag)), TAG_MIN),
    relations: frequent(countAll(goldWords.map((word) => word.relation)), RELATION_MIN),
    silverTags: frequent(countAll(silverWords.map((word) => word.tag)), TAG_MIN),
    // "dep" says that the other parser did not know; such words are not learned from.
    silverRelations: frequent(countAll(silverWords.map((word) => word.relation)), RELATION_MIN).filter(
      (relation) => relation !== 'dep',
    ),
  }
}
