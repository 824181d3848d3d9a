import type { Token } from '../../types/index.js'
import type { DayOrder } from './TimeAnchor.js'

/** The order that a report's own figures show: "25/9/2023" anywhere settles "5/9/2023"; null where they show none, or both. */
export function writtenOrder(sentences: readonly { readonly tokens: readonly Token[] }[]): DayOrder | null {
  const shown = new Set<DayOrder>()
  for (const { tokens } of sentences) {
    for (const { text } of tokens) {
      const [, first = 0, second = 0] = (/^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/.exec(text) ?? []).map(Number)
      if (first > 12 && second <= 12) shown.add('day-first')
      if (second > 12 && first <= 12) shown.add('month-first')
    }
  }
  const [only] = shown
  return shown.size === 1 ? (only ?? null) : null
}
