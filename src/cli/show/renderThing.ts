import type { FoundThing, KeptReport } from '../../app/index.js'
import type { QuotedSpan, Span } from '../../types/index.js'
import { incidentLine, incidentPage } from '../incidents/incidentPage.js'
import { ALERT_FORM } from '../list/alertForm.js'
import { CLAIM_FORM } from '../list/claimForm.js'
import { EVENT_FORM } from '../list/eventForm.js'
import { EXPECTATION_FORM } from '../list/expectationForm.js'
import { reportHeadline } from '../list/reportForm.js'
import { snippetRange } from '../list/snippetRange.js'
import type { Paragraph } from '../page/layOut.js'
import { markedSegments } from '../page/markedSegments.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import { lineageLines } from './lineageLines.js'
import { originLine, provenanceLines } from './provenanceLines.js'
import { versionLines } from './versionLines.js'

/** A thing of the ledger as a page: what it is, the words around it, the report, and where that came from. */
export function renderThing(thing: FoundThing): Paragraph[] {
  switch (thing.kind) {
    case 'report':
      return reportPage(thing)
    case 'event': {
      const { event } = thing.stored
      const told = `rule ${event.rule}: ${cleanText(event.explanation)}`
      return [
        ...EVENT_FORM.paragraphs(thing.stored),
        { indent: 4, segments: [dim(told)] },
        ...thing.incidents.map(incidentLine),
        ...sourceOf(thing.source, event.evidence[0]),
      ]
    }
    case 'incident':
      return incidentPage(thing)
    case 'alert':
      return [...ALERT_FORM.paragraphs(thing.alert)]
    case 'claim':
      return [...CLAIM_FORM.paragraphs(thing.stored), ...sourceOf(thing.source, thing.stored.claim.content)]
    case 'expectation':
      return [
        ...EXPECTATION_FORM.paragraphs(thing.stored),
        ...sourceOf(thing.source, thing.stored.expectation.evidence[0]),
      ]
  }
}

function reportPage(thing: Extract<FoundThing, { kind: 'report' }>): Paragraph[] {
  const { report, versions, events, claims, expectations } = thing
  return [
    reportHeadline(report),
    ...provenanceLines(thing),
    ...versions.map(({ codedAt, supersededAt, eventCount, claimCount, versions: { sitrep, lexicon } }) => ({
      indent: 4,
      segments: [
        dim(
          `read ${codedAt} by sitrep ${sitrep}, lexicon ${lexicon}: ${eventCount} records, ${claimCount} claims${
            supersededAt === null ? '' : `; superseded ${supersededAt}`
          }`,
        ),
      ],
    })),
    ...part('Versions of its words', versionLines(thing)),
    ...part('Lineage', lineageLines(thing)),
    ...part('Records', events.flatMap(EVENT_FORM.paragraphs)),
    ...part('Claims', claims.flatMap(CLAIM_FORM.paragraphs)),
    ...part('To come', expectations.flatMap(EXPECTATION_FORM.paragraphs)),
    ...part(
      'Text',
      report.report.text.split('\n').map((line) => ({ indent: 0, segments: [plain(cleanText(line))] })),
    ),
  ]
}

function part(title: string, paragraphs: readonly Paragraph[]): Paragraph[] {
  if (paragraphs.length === 0) return []
  return [{ indent: 0, segments: [] }, { indent: 0, segments: [bold(title)] }, ...paragraphs]
}

/** The words around a span, marked, and the report in which they stand. */
function sourceOf(source: KeptReport, words: Span | QuotedSpan): Paragraph[] {
  const { text } = source.report
  const range = snippetRange(text, words)
  return [
    { indent: 0, segments: [] },
    { indent: 4, segments: markedSegments(text, range, [{ ...words, style: 'cue' }]) },
    { ...reportHeadline(source), indent: 4 },
    originLine(source),
  ]
}
