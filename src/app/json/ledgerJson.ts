import type { OutcomeTally } from '../../analysis/index.js'
import type {
  FoundReport,
  KeptReport,
  ReportHeading,
  StoredClaim,
  StoredEvent,
  StoredExpectation,
} from '../../ledger/index.js'
import type { FollowedExpectation } from '../ledger/expectations/followStored.js'
import type { ListedReport } from '../ledger/lineage/listReports.js'
import { claimJson } from './claimJson.js'
import { eventJson } from './eventJson.js'
import { expectationJson } from './expectationJson.js'

function headingJson({ id, url, outlet, title, published }: ReportHeading) {
  return { id, url, outlet, title, published }
}

/** The `sitrep.report/1` object of a kept report. */
export function keptReportJson({ id, report, origin, fetchedAt, foundAt, quality, sourceId, keptAt }: KeptReport) {
  return {
    schema: 'sitrep.report/1' as const,
    id,
    textId: report.id,
    url: report.url,
    outlet: report.outlet,
    title: report.title,
    byline: report.byline,
    published: report.published,
    language: report.language,
    origin,
    fetchedAt,
    foundAt,
    quality,
    sourceId,
    keptAt,
    text: report.text,
  }
}

/** A kept report with where it comes from; null where it has not been compared with the others yet. */
export function listedReportJson(listed: ListedReport) {
  return { ...keptReportJson(listed), derivation: listed.derivation }
}

/** A report that a search found, with the places of its hits in text and title. */
export function foundReportJson(found: FoundReport) {
  return { ...keptReportJson(found), hits: found.hits, titleHits: found.titleHits }
}

/** The `sitrep.event/1` object of a stored event record. */
export function storedEventJson({ event, report }: StoredEvent) {
  return { schema: 'sitrep.event/1' as const, report: headingJson(report), event: eventJson(event) }
}

/** The `sitrep.claim/1` object of a stored claim. */
export function storedClaimJson({ claim, report }: StoredClaim) {
  return { schema: 'sitrep.claim/1' as const, report: headingJson(report), claim: claimJson(claim) }
}

/** The `sitrep.expectation/1` object of a stored expectation. */
export function storedExpectationJson({ expectation, report }: StoredExpectation) {
  return {
    schema: 'sitrep.expectation/1' as const,
    report: headingJson(report),
    expectation: expectationJson(expectation),
  }
}

/** The same with what became of it. */
export function followedExpectationJson(followed: FollowedExpectation) {
  return { ...storedExpectationJson(followed), outcome: followed.outcome }
}

/** The `sitrep.tally/1` object of a tally. */
export function tallyJson({
  key,
  name,
  settled,
  met,
  metLate,
  overdue,
  withdrawn,
  contradicted,
  open,
  metShare,
}: OutcomeTally) {
  const schema = 'sitrep.tally/1' as const
  return { schema, key, name, settled, met, metLate, overdue, withdrawn, contradicted, open, metShare }
}
