import type { Correction, RecordAnchor } from '../../../types/index.js'
import { compareRecords, type TracedRecord } from '../records/TracedRecord.js'
import { correctionsInForce } from './correctionsInForce.js'
import { anchorFinder } from './anchorFinder.js'

type Group = readonly TracedRecord[]

/** A correction one of whose records is no longer coded; shown, never dropped in silence. */
export interface LostAnchor {
  readonly correction: string
  readonly anchor: RecordAnchor
}

/** Groups after what analysts said of them. */
export interface CorrectedGroups {
  readonly groups: readonly Group[]
  readonly lost: readonly LostAnchor[]
}

/** Splits and merges groups by hand, in the order the corrections were made; what they do not name stays as it is. */
export function applyCorrections(clustered: readonly Group[], corrections: readonly Correction[]): CorrectedGroups {
  const find = anchorFinder(clustered.flat().sort(compareRecords))
  const lost: LostAnchor[] = []
  let groups = clustered
  for (const { id, kind, records } of correctionsInForce(corrections)) {
    const named = new Set<TracedRecord>()
    for (const anchor of records) {
      const record = find(anchor)
      if (record) named.add(record)
      else lost.push({ correction: id, anchor })
    }
    if (named.size > 0) groups = kind === 'merge' ? merge(groups, named) : split(groups, named)
  }
  return { groups: groups.map((group) => [...group].sort(compareRecords)).sort(compareGroups), lost }
}

function merge(groups: readonly Group[], named: ReadonlySet<TracedRecord>): readonly Group[] {
  const isNamed = (group: Group) => group.some((record) => named.has(record))
  return [groups.filter(isNamed).flat(), ...groups.filter((group) => !isNamed(group))]
}

function split(groups: readonly Group[], named: ReadonlySet<TracedRecord>): readonly Group[] {
  const rest = groups.map((group) => group.filter((record) => !named.has(record)))
  return [[...named], ...rest.filter(({ length }) => length > 0)]
}

/** Groups by their earliest records. */
function compareGroups([a]: Group, [b]: Group): number {
  return a && b ? compareRecords(a, b) : 0
}
