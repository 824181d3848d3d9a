import type { Explanation } from '../../app/index.js'
import type { CodedEvent, ExplainedSentence } from '../../types/index.js'
import { layOut, type PageLook, type Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import { drawTree } from './drawTree.js'
import { quoteWords } from './quoteWords.js'
import { recordLines } from './recordLines.js'
import { lackLines, silenceLines } from './silenceLines.js'

/** Reports of up to this many sentences are explained whole; of longer ones the sentences with records. */
const SHORT_REPORT = 3
const BLANK: Paragraph = { indent: 0, segments: [] }

/** The explanation of a report as a page. `isAll`: where nobody asked for a part, long reports are cut to their records. */
export function renderTrace(explanation: Explanation, isAll: boolean, look: PageLook): string {
  const { result, sentences, origin } = explanation
  const isLong = isAll && sentences.length > SHORT_REPORT
  const shown = isLong ? sentences.filter((one) => eventsOf(one, result.events).length > 0) : sentences
  const skippedCount = sentences.length - shown.length
  const title = result.report.title ?? (origin === 'sentence' ? null : origin)
  const paragraphs = [
    ...(title === null ? [] : [{ indent: 0, segments: [bold(cleanText(title))] }, BLANK]),
    ...shown.flatMap((sentence, index) => [
      ...(index === 0 ? [] : [BLANK]),
      ...explainSentence(sentence, explanation, look),
    ]),
    ...(skippedCount === 0 ? [] : [...(shown.length > 0 ? [BLANK] : []), skippedNote(skippedCount)]),
  ]
  return paragraphs.map((paragraph) => `${layOut(paragraph, look)}\n`).join('')
}

function explainSentence(sentence: ExplainedSentence, explanation: Explanation, look: PageLook): Paragraph[] {
  const { result, parsed } = explanation
  const events = eventsOf(sentence, result.events)
  const tree = parsed.sentences[sentence.index]
  const words = cleanText(result.report.text.slice(sentence.start, sentence.end))
  return [
    { indent: 0, segments: [dim(`${sentence.index + 1}. `), plain(words)] },
    ...(tree ? [BLANK, ...drawTree(tree, events, look)] : []),
    BLANK,
    ...(events.length === 0 ? silenceLines(sentence) : []),
    ...events.flatMap((event, index) => [
      ...(index === 0 ? [] : [BLANK]),
      ...recordLines(event, index + 1, predicateOf(sentence, event), explanation),
    ]),
    ...(events.length > 0 ? otherLines(sentence) : []),
  ]
}

/** The words beside the records that entries know, too. */
function otherLines({ predicates }: ExplainedSentence): Paragraph[] {
  const dropped = predicates.filter(({ fate }) => !['record', 'part', 'operator', 'unmatched'].includes(fate))
  const unmatched = predicates.filter(({ fate }) => fate === 'unmatched').map(({ word }) => word)
  const verb = unmatched.length === 1 ? 'has' : 'have'
  const note = dim(`${quoteWords(unmatched)} ${verb} entries, but none of them holds (--json has them).`)
  return [
    ...(dropped.length > 0 ? [BLANK, ...dropped.flatMap(lackLines)] : []),
    ...(unmatched.length > 0 ? [BLANK, { indent: 6, segments: [note] }] : []),
  ]
}

function eventsOf({ index }: ExplainedSentence, events: readonly CodedEvent[]): readonly CodedEvent[] {
  return events.filter(({ evidence: [words] }) => words.sentence === index)
}

function predicateOf({ predicates }: ExplainedSentence, event: CodedEvent) {
  return predicates.find((predicate) => predicate.event === event.id) ?? null
}

function skippedNote(count: number): Paragraph {
  const text = `${count} ${count === 1 ? 'sentence' : 'sentences'} without a record; --sentence N says what one lacks.`
  return { indent: 0, segments: [dim(text)] }
}
