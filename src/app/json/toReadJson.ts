import type { ReadReport } from '../../types/index.js'
import { claimJson } from './claimJson.js'
import { eventJson } from './eventJson.js'
import { expectationJson } from './expectationJson.js'
import { quoteJson } from './quoteJson.js'

/** The `sitrep.read/1` object of a report: every field present, in a fixed order, unknown ones null. */
export function toReadJson({ report, sentences, events, claims, expectations, findings, versions }: ReadReport) {
  return {
    schema: 'sitrep.read/1' as const,
    report: {
      id: report.id,
      url: report.url,
      outlet: report.outlet,
      title: report.title,
      byline: report.byline,
      published: report.published,
      language: report.language,
      text: report.text,
      sentences: sentences.map(({ start, end }) => ({ start, end })),
    },
    events: events.map(eventJson),
    claims: claims.map(claimJson),
    expectations: expectations.map(expectationJson),
    findings: findings.map((finding) => ({ kind: finding.kind, ...quoteJson(finding), note: finding.note })),
    versions: {
      sitrep: versions.sitrep,
      language: versions.language,
      lexicon: versions.lexicon,
      gazetteer: versions.gazetteer,
    },
  }
}

/** What `sitrep read --json` prints for one report. */
export type ReadJson = ReturnType<typeof toReadJson>
