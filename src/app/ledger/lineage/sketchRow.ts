import type { ReportSketch } from '../../../analysis/index.js'
import type { SketchedRow, SketchRow } from '../../../ledger/index.js'
import type { ReportId } from '../../../types/index.js'

/** What of a sketch is kept as JSON: what the report and the columns beside it do not say. */
type SketchBody = Pick<ReportSketch, 'family' | 'isWire' | 'wordCount' | 'credits' | 'speakers'>

/** A sketch as it is kept. */
export function sketchRow(number: number, sketch: ReportSketch, wholeCredit: string | null): SketchRow {
  const { outlet, wholeHash, features, segments, family, isWire, wordCount, credits, speakers } = sketch
  const body: SketchBody = { family, isWire, wordCount, credits, speakers }
  return {
    number,
    outlet,
    wholeHash,
    wholeCredit,
    featureCount: features.length,
    segments,
    sketch: JSON.stringify(body),
  }
}

/** The sketch of a settled report; its features are left out. */
export function storedSketch({ kept, row }: SketchedRow): ReportSketch {
  const { published, title } = kept.report
  const { outlet, wholeHash, segments } = row
  const body = JSON.parse(row.sketch) as SketchBody
  return { report: kept.id as ReportId, outlet, published, title, wholeHash, segments, features: [], ...body }
}
