import type { TimeMention } from '../../time/index.js'
import type { TreeSentence } from '../../tree/index.js'

/**
 * Whether a day of the past tells when something was said, not when it is due: it stands beside the word of promise,
 * before what is promised ("agreed on Monday to meet").
 */
export function isAnnouncementDay(
  tree: TreeSentence,
  { range, published, first, head }: TimeMention,
  predicate: number,
  anchor: number,
): boolean {
  const isPast = range !== null && range.end !== null && published !== null && range.end <= published + 1
  if (!isPast || anchor === predicate) return false
  return first < predicate || tree.tokens[head]?.head === anchor
}
