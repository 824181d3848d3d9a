import type { PloverCategory } from '../../../types/index.js'
import type { Condition, EventEntry } from '../../lexicon/index.js'
import { isHeading } from '../../reading/index.js'
import { matchCondition } from '../matchCondition.js'
import { matchPredicate } from '../matchPredicate.js'
import { candidatesFor } from '../slots/candidatesFor.js'
import type { SentenceContext } from '../slots/SentenceContext.js'
import type { NearEntry } from './NearEntry.js'

/** For each category that has entries at a predicate the one that misses least, in the order of the lexicon's lists. */
export function nearEntries(context: SentenceContext, predicate: number, told: ReadonlySet<string>): NearEntry[] {
  const token = context.tree.tokens[predicate]
  const candidates = token && candidatesFor(context.lexicon.eventsByLemma, token)
  if (!candidates) return []
  const best = new Map<PloverCategory, Pick<NearEntry, 'entry' | 'missing'>>()
  const counts = new Map<PloverCategory, number>()
  let total = 0
  for (const { entry, words } of candidates) {
    if (told.has(entry.id) || (entry.isForHeadlines && !isHeading(context.tree))) continue
    if (!matchPredicate(context.tree, predicate, words)) continue
    const { category } = entry.code
    total++
    counts.set(category, (counts.get(category) ?? 0) + 1)
    const least = best.get(category)
    if (least?.missing.length === 0) continue
    const missing = missingOf(context, predicate, entry, least?.missing.length ?? Number.POSITIVE_INFINITY)
    if (missing) best.set(category, { entry, missing })
  }
  return [...best].map(([category, near]) => ({ ...near, share: (counts.get(category) ?? 0) / total }))
}

/** What an entry asks for and does not find; null as soon as it is as much as `limit`. */
function missingOf(
  context: SentenceContext,
  predicate: number,
  entry: EventEntry,
  limit: number,
): readonly Condition[] | null {
  const missing: Condition[] = []
  for (const condition of entry.conditions) {
    if (matchCondition(context, predicate, condition)) continue
    missing.push(condition)
    if (missing.length >= limit) return null
  }
  return missing
}
