import type { NumericOrder } from './PublishedDate.js'

/** Regions that write the month before the day. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH'])

/** How the region of a language tag writes "05/09/2023": "en-GB" the day first, "en-US" the month; null without a region. */
export function orderOfLanguage(tag: string | null): NumericOrder | null {
  const region = /[-_]([A-Za-z]{2})(?:[-_.]|$)/.exec(tag ?? '')?.[1]?.toUpperCase()
  // Canada writes all three orders.
  if (region === undefined || region === 'CA') return null
  return MONTH_FIRST.has(region) ? 'month-first' : 'day-first'
}
