import type { ReportHeading } from '../../rows/index.js'

/** A thing's JSON body with the report that it stands in. */
export interface BodyRow extends ReportHeading {
  readonly body: string
}

/** Columns of a `BodyRow` of things that stand in readings, and the tables that they come from. */
export function bodyQuery(things: string): string {
  return `
SELECT ${things}.body, reports.id, reports.url, reports.outlet, reports.title, reports.published
FROM ${things} JOIN codings ON codings.key = ${things}.coding_key JOIN reports ON reports.key = codings.report_key`
}

/** What a list says of the report of a row. */
export function headingOf({ id, url, outlet, title, published }: BodyRow): ReportHeading {
  return { id, url, outlet, title, published }
}
