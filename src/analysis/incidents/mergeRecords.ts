import type { Correction, EventId, Incident, IncidentId } from '../../types/index.js'
import type { Lineage } from '../lineage/origins/Lineage.js'
import { clusterRecords } from './clustering/clusterRecords.js'
import { applyCorrections, type LostAnchor } from './corrections/applyCorrections.js'
import { describeIncidents } from './describe/describeIncident.js'
import type { IncidentKnowledge } from './IncidentKnowledge.js'
import { type IncidentLink, linkAwaited } from './linkAwaited.js'
import { type WordSpace, wordSpace } from './matching/wordSpace.js'
import { weightsFrom, wordFrequencies } from './matching/wordWeights.js'
import type { CodedReport } from './records/CodedReport.js'
import type { TracedRecord } from './records/TracedRecord.js'
import { traceRecords } from './records/traceRecords.js'

/** What merging is told by, besides the records. */
export interface MergeParts {
  /** The lineage of the same reports. */
  readonly lineage: Lineage
  readonly knowledge: IncidentKnowledge
  /** In the order they were made. */
  readonly corrections?: readonly Correction[]
}

/** What merging some records of a larger whole is told by. */
export interface MergeSomeParts extends MergeParts {
  /** The words of the whole. */
  readonly words: WordSpace
  /** The reports of the records, by their ids. */
  readonly reports: ReadonlyMap<string, CodedReport>
  /** Records that go wherever one of those given goes, by the id of that one. */
  readonly followers?: ReadonlyMap<EventId, readonly TracedRecord[]>
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
export function mergeRecords(reports: readonly CodedReport[], parts: MergeParts): MergedRecords {
  const records = traceRecords(reports, parts.knowledge.words)
  const words = wordSpace(weightsFrom(wordFrequencies(records)))
  const byId = new Map(reports.map((coded) => [coded.report.id as string, coded]))
  const { groups, incidents, lost } = groupRecords(records, { ...parts, words, reports: byId })
  const ids = incidents.map(({ id }): IncidentId => id)
  return { incidents, links: linkAwaited(groups, ids, words), lost }
}

/** Merges some records of a larger whole, given in their written order. */
export function mergeSome(records: readonly TracedRecord[], parts: MergeSomeParts): readonly Incident[] {
  return groupRecords(records, parts).incidents
}

function groupRecords(records: readonly TracedRecord[], parts: MergeSomeParts) {
  const { words, followers, corrections = [] } = parts
  const clustered = clusterRecords(records, words)
  const whole = followers
    ? clustered.map((group) => group.flatMap((record) => [record, ...(followers.get(record.event.id) ?? [])]))
    : clustered
  const { groups, lost } = applyCorrections(whole, corrections)
  return { groups, incidents: describeIncidents(groups, parts), lost }
}
