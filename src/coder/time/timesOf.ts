import type { TreeSentence } from '../tree/index.js'
import { boundThrough } from './boundThrough.js'
import { pathToPredicate } from './pathToPredicate.js'
import type { TimeMention } from './TimeMention.js'

/** Time expressions that modify a predicate: those in the calendar first, then the nearest in the tree; of equals the
 *  sharper, then the earlier. What is told to be before or after a dated happening has that as its bound. */
export function timesOf(tree: TreeSentence, predicate: number, times: readonly TimeMention[]): readonly TimeMention[] {
  const ranked = times.flatMap((mention) => {
    const path = pathToPredicate(tree, mention, predicate)
    return path === null ? [] : [{ mention: boundThrough(tree, path, mention), depth: path.length }]
  })
  return ranked
    .sort(
      (a, b) =>
        Number(a.mention.range === null) - Number(b.mention.range === null) ||
        a.depth - b.depth ||
        vagueness(a.mention) - vagueness(b.mention) ||
        a.mention.first - b.mention.first,
    )
    .map(({ mention }) => mention)
}

function vagueness({ expression, range }: TimeMention): number {
  if (range === null) return 3
  if (expression.kind === 'vague') return 2
  return range.precision === 'range' ? 1 : 0
}
