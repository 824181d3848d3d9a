import { type CoderParts, explainReport, makeReport } from '../../src/app/index.js'
import { stretchOf } from '../../src/coder/learned/index.js'
import { markPair } from '../../src/coder/learned/pair/markPair.js'
import { governorsOf, indexTree, mendTree } from '../../src/coder/tree/index.js'
import type { ExplainedPredicate, ParsedText, PloverCategory, Span } from '../../src/types/index.js'
import { type AnsweredRow, rootOf } from './answerRow.js'
import type { ErrorEvidence } from './ErrorEvidence.js'
import { rowKey } from './rowKey.js'

/** Fates of a predicate whose entry holds and whose record was left out. */
const DROPPED: ReadonlySet<string> = new Set(['weaker', 'private', 'irrelevant', 'left-out'])

/** How far above joined sides their predicate is looked for. */
const MOST_STEPS = 3

/** Goes through the coding of a wrong answer once more and keeps what tells its class. */
export function evidenceOfError(
  { row, said }: AnsweredRow,
  parts: CoderParts,
  disputed: ReadonlySet<string>,
): ErrorEvidence {
  const { parsed, sentences, result } = explainReport(makeReport({ text: row.marked.text }), parts)
  const isRight = ({ category }: { readonly category: PloverCategory }): boolean => rootOf(row, category) === row.root
  const predicates = sentences.flatMap((sentence) => sentence.predicates)
  const way = startsOnWay(parsed, row.marked.actor, row.marked.recipient)
  const isOnWay = ({ word }: ExplainedPredicate): boolean => way.has(word.start)
  const knowsRight = predicates.filter(({ tried }) => tried.some(({ type }) => isRight(type)))
  const choseRight = predicates.filter(({ tried }) =>
    tried.some(({ type, verdict }) => verdict === 'chosen' && isRight(type)),
  )
  const wasRight = (predicate: ExplainedPredicate): boolean =>
    predicate.steps.some(({ before, after }) => isRight(before) || isRight(after))
  return {
    isNothing: row.root === 'NONE',
    isDisputed: disputed.has(rowKey(row)),
    isRightByRules: said.rules.root === row.root,
    hasRightRecord: result.events.some(isRight),
    isRightBeforeSteps:
      choseRight.some(({ fate }) => fate === 'record') ||
      predicates.some(wasRight) ||
      result.events.some(({ underlying }) => underlying !== null && isRight(underlying)),
    isRightButDropped: choseRight.some(({ fate }) => DROPPED.has(fate)),
    isActorResolved: sentences.some(({ actors }) => actors.some((actor) => overlaps(actor, row.marked.actor))),
    isRecipientMissed: knowsRight.some(
      ({ fate, tried }) =>
        fate === 'unmatched' && tried.some(({ type, verdict }) => verdict === 'recipient' && isRight(type)),
    ),
    isKnownOnWay: knowsRight.some(isOnWay),
    isKnownElsewhere: knowsRight.some((predicate) => !isOnWay(predicate)),
    isAnythingKnownOnWay: predicates.some(isOnWay),
  }
}

/** Where the words on the way between the marked sides begin. */
function startsOnWay(parsed: ParsedText, actor: Span | null, recipient: Span | null): ReadonlySet<number> {
  const starts = parsed.sentences.flatMap((sentence) => {
    const tree = indexTree(mendTree(sentence))
    const from = actor && stretchOf(tree, actor)
    const to = recipient && stretchOf(tree, recipient)
    if (!from && !to) return []
    const { path, top, tokens } = markPair({ tree, actor: from, recipient: to, near: () => [] })
    // Of sides that are joined ("Chad and Niger searched ...") one hangs on the other: what tells of them stands above.
    const way = path.length > 0 || top < 0 ? path : governorsOf(tree, top).slice(0, MOST_STEPS)
    return way.flatMap((index) => tokens[index]?.start ?? [])
  })
  return new Set(starts)
}

function overlaps(one: Span, other: Span | null): boolean {
  return other !== null && one.start < other.end && other.start < one.end
}
