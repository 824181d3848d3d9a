import { type CodedEvent, type ReadReport, WORDING_LEVELS } from '../../types/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim } from '../terminal/Segment.js'
import { dayWords } from './dateWords.js'
import { layOut, type PageLook, type Paragraph } from './layOut.js'
import { legendOf } from './legendOf.js'
import { groupByPair } from './pairOf.js'
import { renderClaims } from './renderClaims.js'
import { renderExpectations } from './renderExpectations.js'
import { renderFindings } from './renderFindings.js'
import { renderRecord } from './renderRecord.js'

/** A report's records as a page for a reader: by pair of actors, then what is to come, then claims, then what could not be settled. */
export function renderPage(result: ReadReport, origin: string, look: PageLook, only: PagePart | null = null): string {
  const { events, claims, expectations, findings } = only === null ? result : justPart(result, only)
  const paragraphs: Paragraph[] = [
    ...header(result, origin),
    ...(events.length + claims.length + expectations.length === 0 ? nothingFound(result, only) : []),
    ...[...groupByPair(events)].flatMap(([pair, group]) => [
      ...section(cleanText(pair)),
      ...group.flatMap((event) => renderRecord(event, result)),
    ]),
    ...(expectations.length > 0
      ? [...section(`To come (${expectations.length})`), ...renderExpectations(expectations)]
      : []),
    ...(claims.length > 0 ? [...section(`Claims (${claims.length})`), ...renderClaims(claims)] : []),
    ...(findings.length > 0 ? [...section('Not settled'), ...renderFindings(findings)] : []),
    ...legend(events, expectations.length > 0),
  ]
  return paragraphs.map((paragraph) => `${layOut(paragraph, look)}\n`).join('')
}

/** What of a report may be shown alone. */
export type PagePart = 'events' | 'claims' | 'expectations'

const BLANK: Paragraph = { indent: 0, segments: [] }

function header({ report, sentences }: ReadReport, origin: string): Paragraph[] {
  const facts = [
    report.outlet,
    report.published ? dayWords(report.published) : 'no date of publication known',
    report.byline ? `by ${report.byline}` : null,
    `${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'}`,
  ].filter((fact) => fact !== null)
  return [
    { indent: 0, segments: [bold(cleanText(report.title ?? origin))] },
    { indent: 0, segments: [dim(cleanText(facts.join(' · ')))] },
  ]
}

function section(title: string): Paragraph[] {
  return [BLANK, { indent: 0, segments: [bold(title)] }]
}

function justPart(result: ReadReport, only: PagePart): ReadReport {
  const none = { events: [], claims: [], expectations: [], findings: [] }
  return { ...result, ...none, [only]: result[only] }
}

/** Signs of the records, and the scale of the wordings where there are any. */
function legend(events: readonly CodedEvent[], hasWordings: boolean): Paragraph[] {
  const lines = [
    ...(events.length > 0 ? [legendOf(events)] : []),
    ...(hasWordings ? [`wording, the firmest first: ${WORDING_LEVELS.join(', ')}`] : []),
  ]
  return lines.length === 0 ? [] : [BLANK, ...lines.map((line) => ({ indent: 0, segments: [dim(line)] }))]
}

function nothingFound({ sentences }: ReadReport, only: PagePart | null): Paragraph[] {
  const count = `${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'} read`
  return [BLANK, { indent: 0, segments: [dim(`${only === null ? 'Nothing codable found' : NONE[only]}; ${count}.`)] }]
}

const NONE: Readonly<Record<PagePart, string>> = {
  events: 'No event told of',
  claims: 'Nobody is said to say anything',
  expectations: 'Nothing is announced, scheduled, promised, threatened, demanded by a deadline, or predicted',
}
