import type { ParsedText } from '../../types/index.js'
import type { EmbeddingLexicon } from '../reading/index.js'
import { quoteTokens, type TreeSentence } from '../tree/index.js'
import { anchorTime } from './anchor/anchorTime.js'
import type { DayRange } from './calendar/DayRange.js'
import { parseDay } from './calendar/parseDay.js'
import { directionOf, isPerfect } from './directionOf.js'
import { matchTimes, type TimeDraft } from './matchTimes.js'
import { ageMemory } from './memory/ageMemory.js'
import { eventAfter } from './memory/eventAfter.js'
import { recallEvent } from './memory/recallEvent.js'
import { rememberTime } from './memory/rememberTime.js'
import { EMPTY_MEMORY, type TimeMemory } from './memory/TimeMemory.js'
import type { ReportCalendar } from './ReportCalendar.js'
import { surnameMonths } from './surnameMonths.js'
import type { TimeAnchor } from './TimeAnchor.js'
import type { TextTimes, TimeMention } from './TimeMention.js'
import { writtenOrder } from './writtenOrder.js'

type Setting = Pick<TimeAnchor, 'published' | 'dayOrder' | 'hemisphere'>

/** Finds every time expression of a report and lays it against its day of publication and the dates before it. */
export function findTimes(
  parsed: ParsedText,
  trees: readonly TreeSentence[],
  calendar: ReportCalendar,
  lexicon: EmbeddingLexicon,
): TextTimes {
  const published = calendar.published === null ? null : parseDay(calendar.published)
  const people = surnameMonths(trees)
  const dayOrder = writtenOrder(trees) ?? calendar.dayOrder
  const bySentence: (readonly TimeMention[])[] = []
  let memory = EMPTY_MEMORY
  for (const [index, tree] of trees.entries()) {
    const setting = { published, dayOrder, hemisphere: calendar.hemisphereOf(index) }
    const drafts = matchTimes(tree, people).filter((draft) => isTime(tree, draft, lexicon))
    const placed = placeTimes(parsed.text, tree, drafts, setting, memory, lexicon)
    bySentence.push(placed.mentions)
    memory = ageMemory(placed.memory)
  }
  return { bySentence }
}

/** How long something lasted says when only in the perfect: "has bombed the town for three years"; "in two days" only
 *  of what is to come. */
function isTime(tree: TreeSentence, { expression, head }: TimeDraft, lexicon: EmbeddingLexicon): boolean {
  if (expression.kind === 'duration') return isPerfect(tree, head, lexicon)
  // "the third raid in two days", "the first in years": no time ahead.
  return expression.kind !== 'ahead' || directionOf(tree, head, lexicon) === 'future'
}

function placeTimes(
  text: string,
  tree: TreeSentence,
  drafts: readonly TimeDraft[],
  setting: Setting,
  before: TimeMemory,
  lexicon: EmbeddingLexicon,
): { readonly mentions: readonly TimeMention[]; readonly memory: TimeMemory } {
  const placed = new Map<TimeDraft, TimeMention>()
  let memory = before
  const place = (draft: TimeDraft): void => {
    const event = draft.expression.kind === 'fromEvent' ? eventAfter(tree, draft.last) : null
    const anchor: TimeAnchor = {
      ...setting,
      direction: directionOf(tree, draft.head, lexicon, !isCounted(draft)),
      lastRange: isThen(draft) && memory.age > 1 ? null : memory.lastRange,
      lastMonth: memory.lastMonth,
      eventRange: event === null ? null : recallEvent(tree, event, [...placed.values()], memory),
      perfect: draft.expression.kind === 'duration',
    }
    const words = quoteTokens(text, tree, draft.first, event ?? draft.last)
    const range = consistent(anchorTime(draft.expression, anchor), draft, anchor)
    const mention = { ...draft, event, range, words, published: setting.published }
    placed.set(draft, mention)
    memory = rememberTime(memory, tree, mention)
  }
  // What counts from a happening comes after the dates that its own sentence gives to that.
  for (const draft of drafts) if (draft.expression.kind !== 'fromEvent') place(draft)
  for (const draft of drafts) if (draft.expression.kind === 'fromEvent') place(draft)
  return { mentions: drafts.flatMap((draft) => placed.get(draft) ?? []), memory }
}

/** What is told as past and counted from another date cannot lie after publication: then the anchor was another. */
function consistent(range: DayRange | null, draft: TimeDraft, anchor: TimeAnchor): DayRange | null {
  if (!isCounted(draft) || anchor.direction === 'future' || anchor.published === null) return range
  const { published } = anchor
  if (range === null || range.start === null) return range
  if (range.start > published) return null
  // "a few years later" ends with publication at the latest.
  const isVague = range.precision === 'range' && range.end !== null && range.end > published + 1
  return isVague ? { ...range, end: published + 1 } : range
}

/** "since then" points at what the sentence before told, no further back. */
function isThen({ expression }: TimeDraft): boolean {
  return expression.kind === 'bounded' && expression.of.kind === 'same'
}

/** Counted from a date of the text, not from publication. */
function isCounted({ expression }: TimeDraft): boolean {
  return ['shift', 'fromEvent', 'anaphor', 'named'].includes(expression.kind)
}
