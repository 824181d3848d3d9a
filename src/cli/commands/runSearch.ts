import type { Console } from '../Console.js'
import { FOUND_FORM } from '../list/foundForm.js'
import { runList } from '../list/runList.js'
import { type ReportsFlags, reportFilter } from './runReports.js'

/** Lists the reports in which the words stand, and gives back the exit code. */
export function runSearch(query: string, flags: ReportsFlags, console: Console): Promise<number> {
  return runList(flags, console, FOUND_FORM, (ledger, page) => ledger.search(query, reportFilter(flags), page))
}
