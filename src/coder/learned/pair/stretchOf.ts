import type { Span } from '../../../types/index.js'
import type { TreeSentence } from '../../tree/index.js'
import type { Stretch } from './Pair.js'

/** The tokens of a sentence that overlap a span of the text; null where none does. */
export function stretchOf(tree: TreeSentence, span: Span): Stretch | null {
  const inside = tree.tokens.filter((token) => token.start < span.end && token.end > span.start)
  const first = inside[0]?.index
  const last = inside.at(-1)?.index
  if (first === undefined || last === undefined) return null
  const head = inside.find((token) => token.head < first || token.head > last)
  return { first, last, head: head?.index ?? first }
}
