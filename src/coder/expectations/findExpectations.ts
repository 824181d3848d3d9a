import type { Evidence, Expectation, Report, WindowBasis } from '../../types/index.js'
import type { RecordedEvent } from '../events/index.js'
import { type EmbeddingLexicon, readPredicate } from '../reading/index.js'
import { quoteTokens, subtreeRange } from '../tree/index.js'
import { announcerOf } from './announcerOf.js'
import { type Awaited, awaitedOf } from './awaitedOf.js'
import { conditionOf } from './conditionOf.js'
import { expectationId } from './expectationId.js'
import { isFollowable } from './isFollowable.js'
import { isOpen } from './isOpen.js'
import { isSpent } from './isSpent.js'
import { joinRestated } from './joinRestated.js'
import { kindOf } from './kindOf.js'
import { windowOf } from './window/windowOf.js'
import { type FoundWording, findWording } from './wording/findWording.js'
import type { WordingLexicon } from './wording/WordingLexicon.js'

/** The words that finding expectations needs to know. */
export interface ExpectationParts {
  readonly wording: WordingLexicon
  readonly embedding: EmbeddingLexicon
}

/** What a report leaves to wait for, in the order of its words; what it says again is joined to its first telling. */
export function findExpectations(
  report: Report,
  recorded: readonly RecordedEvent[],
  parts: ExpectationParts,
): Expectation[] {
  const found = recorded.flatMap((one) => expectationOf(report, one, parts) ?? [])
  return joinRestated(found)
}

function expectationOf(report: Report, recorded: RecordedEvent, parts: ExpectationParts): Expectation | null {
  const { event, told, context } = recorded
  const awaited = isOpen(recorded) ? awaitedOf(recorded, parts.embedding) : null
  if (awaited === null || !isFollowable(context.tree, awaited)) return null
  const reading = readPredicate(context.tree, awaited.head, parts.embedding)
  const wording = findWording(report.text, recorded, reading, parts.wording)
  const window = windowOf(report, recorded, awaited.head, parts.embedding)
  if (
    wording === null ||
    isOnlyWished(wording, awaited) ||
    window === null ||
    isSpent(report, recorded, wording, window)
  )
    return null
  // A demand is followed up where it sets a term.
  if (awaited.isDemand && !TERMS.has(window.basis)) return null
  const condition = conditionOf(report.text, context.tree, awaited.head)
  // "It would be a mistake": what hangs on a condition that nobody says is only supposed.
  if (told.reading.conditional && condition === null) return null
  const announcer = announcerOf(recorded, wording, awaited.isDemand)
  const draft = {
    kind: kindOf(awaited, event, announcer, wording, condition),
    category: awaited.type?.category ?? null,
    mode: awaited.type?.mode ?? null,
    actors: awaited.actors,
    recipients: awaited.recipients,
    announcedBy: announcer.announcedBy,
    anonymous: announcer.anonymous,
    window,
    wording: wording.wording,
    condition,
    evidence: [evidenceOf(report.text, recorded, awaited)] as const,
    events: [event.id] as const,
  }
  return { id: expectationId(report.id, draft), ...draft }
}

/** "the people want to topple the regime": a word of demand that demands nothing of anybody. */
function isOnlyWished({ kinds }: FoundWording, { isDemand }: Awaited): boolean {
  return !isDemand && kinds.size === 1 && kinds.has('demanded')
}

/** What counts as a term: days, or words for days that cannot be counted without the day of publication. */
const TERMS: ReadonlySet<WindowBasis> = new Set(['explicit', 'relative'])

/** A record's words; where the clause of what is awaited lies outside them, or only words tell it, with that clause. */
function evidenceOf(text: string, { event, context: { tree } }: RecordedEvent, { type, head }: Awaited): Evidence {
  const [evidence] = event.evidence
  const word = tree.tokens[head]
  const isInside = word !== undefined && evidence.start <= word.start && word.end <= evidence.end
  if (type !== null && isInside) return evidence
  const { last } = subtreeRange(tree, head)
  const range = quoteTokens(text, tree, head, tree.tokens[last]?.upos === 'PUNCT' ? last - 1 : last)
  const start = Math.min(evidence.start, range.start)
  const end = Math.max(evidence.end, range.end)
  return { sentence: evidence.sentence, start, end, exact: text.slice(start, end) }
}
