import { type LineageKnowledge, sketchReport, type WordCache, wordsOf } from '../../../../analysis/index.js'
import type { NumberedReport, SketchedRow } from '../../../../ledger/index.js'
import type { ReportId } from '../../../../types/index.js'
import { storedSketch } from '../../lineage/sketchRow.js'
import type { HeldReport } from './HeldReport.js'

/** A kept report under the ledger's id: two outlets that print the same words are two reports. */
export function holdReport({ number, kept }: NumberedReport, knowledge: LineageKnowledge): HeldReport {
  const report = { ...kept.report, id: kept.id as ReportId }
  return { number, text: report.text, ...sketchReport(report, knowledge) }
}

/** A settled report with its words, made anew where they are not at hand. */
export function holdStored(row: SketchedRow, knowledge: LineageKnowledge, cache: WordCache): HeldReport {
  const sketch = storedSketch(row)
  const { number, standing, kept } = row
  const { text } = kept.report
  const words = cache.take(number, () => wordsOf({ text }, sketch, knowledge))
  return { number, sketch, text, words, standing }
}
