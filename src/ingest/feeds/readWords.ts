import type { RawText } from './formats/RawFeed.js'
import { markupToText } from './markupToText.js'

/** Words of a feed as plain text; null where there are none, or, with a fault, where their markup is out of all measure. */
export function readWords(text: RawText | undefined, part: string, onFault: (message: string) => void): string | null {
  if (!text) return null
  if (!text.isMarkup) return text.value.trim() || null
  try {
    return markupToText(text.value, part) || null
  } catch {
    onFault(`Its ${part} has too many elements, or too deep ones, and was left out.`)
    return null
  }
}
