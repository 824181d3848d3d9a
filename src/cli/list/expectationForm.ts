import { expectationHeader, expectationRow, type StoredExpectation, storedExpectationJson } from '../../app/index.js'
import { renderExpectations } from '../page/renderExpectations.js'
import type { ListForm } from './ListForm.js'
import { reportLine } from './reportLine.js'

/** How far a page sets expectations in; a list does not. */
const PAGE_INDENT = 2

/** Expectations in a list: what is awaited and by when, how firmly, and where it stands. */
export const EXPECTATION_FORM: ListForm<StoredExpectation> = {
  name: 'expectations',
  json: storedExpectationJson,
  header: expectationHeader,
  row: ({ expectation, report }) => expectationRow(expectation, report),
  paragraphs: ({ expectation, report }) => [
    ...renderExpectations([expectation]).map((paragraph) => ({ ...paragraph, indent: paragraph.indent - PAGE_INDENT })),
    { indent: 4, segments: reportLine(expectation.id, report) },
  ],
}
