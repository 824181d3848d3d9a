import type { ReadReport } from '../../types/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim } from '../terminal/Segment.js'
import { dayWords } from './dateWords.js'
import { layOut, type PageLook, type Paragraph } from './layOut.js'
import { legendOf } from './legendOf.js'
import { groupByPair } from './pairOf.js'
import { renderClaims } from './renderClaims.js'
import { renderFindings } from './renderFindings.js'
import { renderRecord } from './renderRecord.js'

/** A report's records as a page for a reader: by pair of actors, then claims, then what could not be settled. */
export function renderPage(result: ReadReport, origin: string, look: PageLook): string {
  const { events, claims, findings } = result
  const paragraphs: Paragraph[] = [
    ...header(result, origin),
    ...(events.length === 0 && claims.length === 0 ? nothingFound(result) : []),
    ...[...groupByPair(events)].flatMap(([pair, group]) => [
      ...section(cleanText(pair)),
      ...group.flatMap((event) => renderRecord(event, result)),
    ]),
    ...(claims.length > 0 ? [...section(`Claims (${claims.length})`), ...renderClaims(claims)] : []),
    ...(findings.length > 0 ? [...section('Not settled'), ...renderFindings(findings)] : []),
    ...(events.length > 0 ? [BLANK, { indent: 0, segments: [dim(legendOf(events))] }] : []),
  ]
  return paragraphs.map((paragraph) => `${layOut(paragraph, look)}\n`).join('')
}

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

function nothingFound({ sentences }: ReadReport): Paragraph[] {
  const count = `${sentences.length} ${sentences.length === 1 ? 'sentence' : 'sentences'} read`
  return [BLANK, { indent: 0, segments: [dim(`Nothing codable found; ${count}.`)] }]
}
