import type { QuotedSpan } from '../../types/index.js'

/** JSON form of quoted words. */
export function quoteJson({ exact, start, end }: QuotedSpan) {
  return { exact, start, end }
}
