import type { Incident, IncidentId } from '../../types/index.js'
import type { Lineage } from '../lineage/origins/Lineage.js'
import { clusterRecords } from './clustering/clusterRecords.js'
import { applyCorrections, type LostAnchor } from './corrections/applyCorrections.js'
import type { Correction } from './corrections/Correction.js'
import { describeIncidents } from './describe/describeIncident.js'
import type { IncidentKnowledge } from './IncidentKnowledge.js'
import { type IncidentLink, linkAwaited } from './linkAwaited.js'
import { wordWeights } from './matching/wordWeights.js'
import type { CodedReport } from './records/CodedReport.js'
import { traceRecords } from './records/traceRecords.js'

/** What merging is told by, besides the records. */
export interface MergeParts {
  /** The lineage of the same reports. */
  readonly lineage: Lineage
  readonly knowledge: IncidentKnowledge
  /** In the order they were made. */
  readonly corrections?: readonly Correction[]
}

/** Incidents, and how they hang together. */
export interface MergedRecords {
  readonly incidents: readonly Incident[]
  /** Awaited incidents and those as which they came about. */
  readonly links: readonly IncidentLink[]
  /** Records that a correction names and that are no longer coded. */
  readonly lost: readonly LostAnchor[]
}

/** Merges event records that tell of the same happening. Every record ends up in one incident; the order does not count. */
export function mergeRecords(
  reports: readonly CodedReport[],
  { lineage, knowledge, corrections = [] }: MergeParts,
): MergedRecords {
  const records = traceRecords(reports, knowledge.words)
  const weights = wordWeights(records)
  const { groups, lost } = applyCorrections(clusterRecords(records, weights), corrections)
  const byId = new Map(reports.map((coded) => [coded.report.id as string, coded]))
  const incidents = describeIncidents(groups, { lineage, knowledge, reports: byId })
  const ids = incidents.map(({ id }): IncidentId => id)
  return { incidents, links: linkAwaited(groups, ids, weights), lost }
}
