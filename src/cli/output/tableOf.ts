import { claimHeader, claimRow, eventHeader, eventRow, expectationHeader, expectationRow } from '../../app/index.js'
import type { ReadReport } from '../../types/index.js'
import type { PagePart } from '../page/renderPage.js'

/** A table of one kind of thing that reports tell. */
export interface CsvTable {
  readonly header: string
  readonly rows: (result: ReadReport) => readonly string[]
}

/** The table of events, of claims, or of expectations. */
export function tableOf(part: PagePart): CsvTable {
  switch (part) {
    case 'events':
      return { header: eventHeader(), rows: (result) => result.events.map((event) => eventRow(event, result.report)) }
    case 'claims':
      return { header: claimHeader(), rows: (result) => result.claims.map((claim) => claimRow(claim, result.report)) }
    case 'expectations':
      return {
        header: expectationHeader(),
        rows: (result) => result.expectations.map((one) => expectationRow(one, result.report)),
      }
  }
}
