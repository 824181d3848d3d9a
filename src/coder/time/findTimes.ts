import type { ParsedText } from '../../types/index.js'
import type { EmbeddingLexicon } from '../reading/index.js'
import { quoteTokens, type TreeSentence } from '../tree/index.js'
import { anchorTime } from './anchor/anchorTime.js'
import type { DayRange } from './calendar/DayRange.js'
import { parseDay } from './calendar/parseDay.js'
import { directionOf, isPerfect } from './directionOf.js'
import { matchTime } from './match/matchTime.js'
import { mayBegin } from './match/mayBegin.js'
import type { TimeExpression } from './TimeExpression.js'
import type { TextTimes, TimeMention } from './TimeMention.js'
import { timeWordsOf } from './timeWordsOf.js'

/** Finds every time expression of a report and lays it against its day of publication and the dates before it. */
export function findTimes(
  parsed: ParsedText,
  trees: readonly TreeSentence[],
  published: string | null,
  lexicon: EmbeddingLexicon,
): TextTimes {
  const day = published === null ? null : parseDay(published)
  const bySentence: TimeMention[][] = []
  let lastRange: DayRange | null = null
  for (const tree of trees) {
    const found: TimeMention[] = []
    for (const draft of matchTimes(tree)) {
      const head = headOf(tree, draft.first, draft.last)
      const range = anchorTime(draft.expression, {
        published: day,
        direction: directionOf(tree, head, lexicon),
        lastRange,
        perfect: draft.expression.kind === 'duration' && isPerfect(tree, head, lexicon),
      })
      if (range !== null && range.start !== null) lastRange = range
      found.push({
        ...draft,
        head,
        range,
        published: day,
        words: quoteTokens(parsed.text, tree, draft.first, draft.last),
      })
    }
    bySentence.push(found)
  }
  return { bySentence }
}

interface TimeDraft {
  readonly first: number
  readonly last: number
  readonly expression: TimeExpression
}

function matchTimes(tree: TreeSentence): TimeDraft[] {
  const words = timeWordsOf(tree.tokens)
  const found: TimeDraft[] = []
  for (let at = 0; at < words.lower.length; at++) {
    const match = mayBegin(words.lower[at] ?? '') ? matchTime(words, at) : null
    if (match === null) continue
    found.push({ first: at, last: at + match.length - 1, expression: match.expression })
    at += match.length - 1
  }
  return found
}

/** The first token of the stretch whose governor lies outside it. */
function headOf(tree: TreeSentence, first: number, last: number): number {
  for (let at = first; at <= last; at++) {
    const token = tree.tokens[at]
    if (token === undefined || token.upos === 'PUNCT') continue
    if (token.head < first || token.head > last) return at
  }
  return last
}
