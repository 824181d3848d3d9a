import type { ActorRef, Attribution, CodedEvent, ReadReport } from '../../types/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, type Segment } from '../terminal/Segment.js'
import type { Paragraph } from './layOut.js'
import { type Mark, markedSegments, marksOf } from './markedSegments.js'
import { QUAD_STYLES } from './quadStyles.js'
import { quoteRange } from './quoteRange.js'
import { headline } from './recordHeadline.js'

/** A record on the page: what and when, who says so, and the words in their sentence. */
export function renderRecord(event: CodedEvent, result: ReadReport): Paragraph[] {
  return [
    { indent: 2, segments: headline(event) },
    ...event.attribution.map((attribution) => ({ indent: 6, segments: attributionLine(attribution) })),
    { indent: 6, segments: quotation(event, result) },
  ]
}

function attributionLine({ speaker, anonymous, stance }: Attribution): Segment[] {
  const name = speaker ? cleanText(speakerName(speaker)) : 'somebody unnamed'
  return [dim('said by '), bold(name), dim(`${anonymous && speaker ? ' (not named)' : ''} · ${stance}`)]
}

/** "Russia (“the Kremlin”)": a seat that speaks for its state is shown as the report says it. */
function speakerName({ name, exact, resolved }: ActorRef): string {
  return resolved === 'metonym' && exact !== name ? `${name} (“${exact}”)` : name
}

function quotation(event: CodedEvent, { report, sentences }: ReadReport): Segment[] {
  const [evidence] = event.evidence
  const range = quoteRange(report.text, sentences[evidence.sentence] ?? evidence, evidence)
  const marks: Mark[] = [
    ...marksOf(event.actors, 'actor'),
    ...marksOf(event.recipients, 'recipient'),
    ...event.attribution.flatMap(({ speaker, cue }) => marksOf(speaker ? [cue, speaker] : [cue], 'cue')),
    ...marksOf(event.evidence, QUAD_STYLES[event.quad]),
  ]
  return [
    dim(range.isCutBefore ? '“… ' : '“'),
    ...markedSegments(report.text, range, marks),
    dim(range.isCutAfter ? ' …”' : '”'),
  ]
}
