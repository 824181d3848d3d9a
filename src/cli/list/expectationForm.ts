import {
  expectationHeader,
  expectationRow,
  type FollowedExpectation,
  followedExpectationJson,
} from '../../app/index.js'
import { outcomeWords } from '../page/outcomeWords.js'
import { renderExpectations } from '../page/renderExpectations.js'
import { plain } from '../terminal/Segment.js'
import type { ListForm } from './ListForm.js'
import { reportLine } from './reportLine.js'

/** How far a page sets expectations in; a list does not. */
const PAGE_INDENT = 2

/** Expectations in a list: what is awaited and by when, how firmly, what became of it, and where it stands. */
export const EXPECTATION_FORM: ListForm<FollowedExpectation> = {
  name: 'expectations',
  json: followedExpectationJson,
  header: () => `${expectationHeader()},outcome,outcome_incident,outcome_day,late_days`,
  row: (followed) => `${expectationRow(followed.expectation, followed.report)},${outcomeCells(followed)}`,
  paragraphs: ({ expectation, report, outcome }) => [
    ...renderExpectations([expectation]).map((paragraph) => ({ ...paragraph, indent: paragraph.indent - PAGE_INDENT })),
    { indent: 4, segments: [plain(outcomeWords(outcome))] },
    { indent: 4, segments: reportLine(expectation.id, report) },
  ],
}

function outcomeCells({ outcome }: FollowedExpectation): string {
  const incident = 'incident' in outcome ? outcome.incident : ''
  const [day, late] =
    outcome.kind === 'met' ? [outcome.on ?? '', outcome.lateDays] : ['', outcome.kind === 'overdue' ? outcome.days : '']
  return [outcome.kind, incident, day, late].join(',')
}
