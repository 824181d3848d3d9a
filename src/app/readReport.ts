import { resolveActors } from '../coder/actors/index.js'
import { findClaims, linkClaims } from '../coder/claims/index.js'
import { codeEvents } from '../coder/events/index.js'
import { findExpectations } from '../coder/expectations/index.js'
import { findMentions } from '../coder/mentions/index.js'
import { indexTree, mendTree } from '../coder/tree/index.js'
import type { ParsedText, ReadReport, Report } from '../types/index.js'
import type { CoderParts } from './CoderParts.js'
import { collectFindings } from './collectFindings.js'
import { parseReport } from './parseReport.js'

/** Reads a report: who did what to whom, who says so, what is to come, what stayed open. The same report gives the same bytes. */
export function readReport(
  report: Report,
  parts: CoderParts,
  parsed: ParsedText = parseReport(report, parts),
): ReadReport {
  const trees = parsed.sentences.map((sentence) => indexTree(mendTree(sentence)))
  const mentions = findMentions(parsed, parts.ontology)
  const actors = resolveActors(parsed, mentions, parts.ontology, report.published)
  const claims = findClaims(parsed, trees, actors, parts)
  const coded = codeEvents(report, parsed, trees, actors, claims, parts)
  const events = coded.map(({ event }) => event)
  return {
    report,
    sentences: parsed.sentences,
    events,
    claims: linkClaims(report, claims, events),
    expectations: findExpectations(report, coded, parts),
    findings: collectFindings(actors, events, report.published),
    versions: parts.versions,
  }
}
