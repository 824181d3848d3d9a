import { codebookSection } from '../../ontology/index.js'
import type { Report } from '../../types/index.js'
import type { CoderParts } from '../CoderParts.js'
import { entryText } from './entryText.js'
import { type ExplainedReport, explainReport } from './explainReport.js'

/** The entry behind a record, as written. */
export interface WrittenEntry {
  readonly rule: string
  readonly origin: string
  readonly lines: readonly string[]
}

/** An explained report with what the lexicon and the codebook say in words. */
export interface Explanation extends ExplainedReport {
  readonly origin: string
  /** The entries that made records, by id. */
  readonly entries: ReadonlyMap<string, WrittenEntry>
  /** Section and meaning in the codebook, by id of the record. */
  readonly codebook: ReadonlyMap<string, string>
}

/** Explains a report and looks up what its entries and codes are, word for word. */
export async function explanationOf(
  report: Report,
  origin: string,
  parts: CoderParts,
  dataFolder: string,
): Promise<Explanation> {
  const explained = explainReport(report, parts)
  const entries = new Map<string, WrittenEntry>()
  const codebook = new Map<string, string>()
  for (const { id, rule, category, mode } of explained.result.events) {
    const meaning =
      mode === null
        ? parts.ontology.codebook.categoryOf.get(category)?.meaning
        : parts.ontology.codebook.modeOf.get(`${category}-${mode}`)?.meaning
    codebook.set(id, [codebookSection({ category, mode }), ...(meaning ? [meaning] : [])].join(': '))
    const entry = parts.lexicon.entries.find((one) => one.id === rule)
    if (!entry || entries.has(rule)) continue
    entries.set(rule, { rule, origin: entry.origin, lines: await entryText(dataFolder, entry.origin) })
  }
  return { ...explained, origin, entries, codebook }
}
