import { lexiconKey } from '../../src/language/tagging/Tagger.js'
import { hashText } from '../../src/util/index.js'

/** How often each word carried each tag. */
export type TagCounts = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Counts tags per lower-case word. */
export function countTags(words: Iterable<readonly [form: string, tag: string]>): TagCounts {
  const counts = new Map<string, Map<string, number>>()
  for (const [form, tag] of words) {
    const key = lexiconKey(form)
    const tags = counts.get(key) ?? new Map<string, number>()
    counts.set(key, tags)
    tags.set(tag, (tags.get(tag) ?? 0) + 1)
  }
  return counts
}

/** Each word's frequent tags, most frequent first, joined to a class name; words below `minCount` are left out. */
export function nameClasses(counts: TagCounts, minCount: number, minShare: number, limit: number): Map<string, string> {
  const classes = new Map<string, string>()
  for (const [word, tags] of counts) {
    const total = sum(tags.values())
    if (total < minCount) continue
    const frequent = sortTags(tags).filter(([, count]) => count >= total * minShare)
    classes.set(
      word,
      frequent
        .slice(0, limit)
        .map(([tag]) => tag)
        .join(' '),
    )
  }
  return classes
}

/** Words seen at least `minCount` times with, all but always, one tag. */
export function findCertainWords(counts: TagCounts, minCount: number, minShare: number): Map<string, string> {
  const certain = new Map<string, string>()
  for (const [word, tags] of counts) {
    const [top] = sortTags(tags)
    const total = sum(tags.values())
    if (top !== undefined && total >= minCount && top[1] / total >= minShare) certain.set(word, top[0])
  }
  return certain
}

export function hashClasses(classes: ReadonlyMap<string, string>): Map<string, number> {
  return new Map([...classes].map(([word, name]) => [word, hashText(name)]))
}

/** The word-form lexicon as the tagger holds it: both words and class names as hashes. */
export function hashForms(forms: ReadonlyMap<string, string>): Map<number, number> {
  return new Map([...forms].map(([word, name]) => [hashText(word), hashText(name)]))
}

function sortTags(tags: ReadonlyMap<string, number>): [string, number][] {
  return [...tags].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
