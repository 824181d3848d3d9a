import type { NumericOrder } from './PublishedDate.js'
import { readPublishedDate } from './readPublishedDate.js'

/**
 * The day that a date of publication names, `YYYY-MM-DD`, as its own calendar writes it (no time zone is applied).
 * Null for anything else, numeric days and months in unknown order ("05/09/2023") included.
 */
export function parsePublished(text: string, order: NumericOrder | null = null): string | null {
  return readPublishedDate(text, order)?.day ?? null
}
