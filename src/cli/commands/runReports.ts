import { listReports, type ReportFilter } from '../../app/index.js'
import type { Console } from '../Console.js'
import { importedArticleFilter } from '../list/importedFilters.js'
import { IMPORTED_ARTICLE_FORM } from '../list/importedForms.js'
import type { ListFlags, ToldFlags } from '../list/ListFlags.js'
import { REPORT_FORM } from '../list/reportForm.js'
import { runList } from '../list/runList.js'
import { toldFilter } from '../list/toldFilter.js'

/** The options of `sitrep reports` as they were given. */
export interface ReportsFlags extends ListFlags, ToldFlags {
  readonly language?: string
  readonly imported?: boolean
  readonly url?: string
  readonly copies?: boolean
}

/** Lists what is asked for, and gives back the exit code. */
export async function runReports(flags: ReportsFlags, console: Console): Promise<number> {
  if (flags.imported) {
    const filter = importedArticleFilter(flags)
    return runList(flags, console, IMPORTED_ARTICLE_FORM, (ledger, page) => ledger.imports.documents(filter, page))
  }
  return runList(flags, console, REPORT_FORM, (ledger, page) => listReports(ledger, reportFilter(flags), page))
}

/** Which reports are meant, from the flags. */
export function reportFilter(flags: ReportsFlags): ReportFilter {
  const { language, url, copies } = flags
  return {
    ...toldFilter(flags),
    ...(language === undefined ? {} : { language }),
    ...(url === undefined ? {} : { url }),
    ...(copies ? { derivation: 'copies' } : {}),
  }
}
