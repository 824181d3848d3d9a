import type { ReportHeading } from '../../rows/index.js'

/** A thing's JSON body with the report that it stands in. */
export interface BodyRow extends ReportHeading {
  readonly body: string
}

/** Columns of a `BodyRow` of things that stand in readings, and the tables that they come from: found as SQLite sees fit. */
export function bodyQuery(things: string): string {
  return `
${selectBody(things)}
FROM ${things} JOIN codings ON codings.key = ${things}.coding_key JOIN reports ON reports.key = codings.report_key`
}

/** The same, found from the report to the thing: SQLite keeps the order of a CROSS JOIN. */
export function bodyQueryByReport(things: string): string {
  return `
${selectBody(things)}
FROM reports CROSS JOIN codings ON codings.report_key = reports.key CROSS JOIN ${things} ON ${things}.coding_key = codings.key`
}

function selectBody(things: string): string {
  return `SELECT ${things}.body, reports.id, reports.url, reports.outlet, reports.title, reports.published`
}

/** What a list says of the report of a row. */
export function headingOf({ id, url, outlet, title, published }: BodyRow): ReportHeading {
  return { id, url, outlet, title, published }
}
