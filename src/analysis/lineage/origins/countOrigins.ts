import type { ReportId } from '../../../types/index.js'
import type { Lineage, OriginKey, ReportLineage } from './Lineage.js'

/** One independent origin of some reports, with all that goes back to it. */
export interface IndependentOrigin {
  readonly origins: readonly OriginKey[]
  readonly reports: readonly ReportId[]
  /** Why several origins count as one: one owner, told after one outlet, one unnamed speaker. */
  readonly because: readonly ('family' | 'citing' | 'official')[]
}

/** What some reports, say of one happening, rest on. */
export interface OriginCount {
  readonly reports: number
  readonly count: number
  readonly independent: readonly IndependentOrigin[]
}

/**
 * How many independent origins some reports have: copies count once, and so do outlets of one owner, reports told after
 * one outlet, and reports that hang on the same unnamed speaker.
 */
export function countOrigins(lineage: Lineage, ids: readonly ReportId[]): OriginCount {
  const byId = new Map(lineage.reports.map((one) => [one.report, one]))
  const chosen = [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
  const familyOfOutlet = new Map<string, string>()
  for (const { outlet, family, credits } of lineage.reports) {
    if (outlet !== null && family !== null) familyOfOutlet.set(outlet, family)
    for (const credit of credits) familyOfOutlet.set(credit.outlet, credit.family)
  }
  const groups = new Map<string, Group>()
  for (const one of chosen) {
    for (const { origin } of one.origins) {
      for (const { key, because } of sourcesOf(origin, byId, familyOfOutlet))
        addTo(groups, key, origin, one.report, because)
    }
  }
  joinOfficials(groups, lineage, new Set(chosen.map(({ report }) => report)))
  const independent = [...new Set(groups.values())].map(describeGroup)
  return { reports: chosen.length, count: independent.length, independent }
}

interface Group {
  readonly origins: Set<OriginKey>
  readonly reports: Set<ReportId>
  readonly because: Set<'family' | 'citing' | 'official'>
}

/** What an origin itself rests on: the families of those it is told after, or else its own. */
function sourcesOf(
  origin: OriginKey,
  byId: ReadonlyMap<ReportId, ReportLineage>,
  familyOfOutlet: ReadonlyMap<string, string>,
): readonly { readonly key: string; readonly because: 'family' | 'citing' }[] {
  if (origin.startsWith('outlet:')) {
    const outlet = origin.slice('outlet:'.length)
    return [{ key: `family:${familyOfOutlet.get(outlet) ?? outlet}`, because: 'family' }]
  }
  const report = byId.get(origin.slice('report:'.length) as ReportId)
  const others = report?.toldAfter.filter((family) => family !== report.family) ?? []
  if (others.length > 0) return others.map((family) => ({ key: `family:${family}`, because: 'citing' }))
  return [{ key: report?.family == null ? origin : `family:${report.family}`, because: 'family' }]
}

function addTo(
  groups: Map<string, Group>,
  key: string,
  origin: OriginKey,
  report: ReportId,
  because: 'family' | 'citing',
) {
  const group: Group = groups.get(key) ?? { origins: new Set(), reports: new Set(), because: new Set() }
  groups.set(key, group)
  group.origins.add(origin)
  group.reports.add(report)
  if (because === 'citing' || group.origins.size > 1) group.because.add(because)
}

/** Makes one group of those whose own reports hang on the same unnamed speaker. */
function joinOfficials(groups: Map<string, Group>, lineage: Lineage, chosen: ReadonlySet<ReportId>): void {
  for (const { kind, earlier, later } of lineage.links) {
    if (kind !== 'official' || !chosen.has(earlier) || !chosen.has(later)) continue
    const [one, other] = [groupOf(groups, earlier), groupOf(groups, later)]
    if (one === undefined || other === undefined || one === other) continue
    for (const origin of other.origins) one.origins.add(origin)
    for (const report of other.reports) one.reports.add(report)
    for (const reason of other.because) one.because.add(reason)
    one.because.add('official')
    for (const [key, group] of groups) if (group === other) groups.set(key, one)
  }
}

/** The group that rests on a report's own words. */
function groupOf(groups: ReadonlyMap<string, Group>, report: ReportId): Group | undefined {
  return [...groups.values()].find(({ origins }) => origins.has(`report:${report}`))
}

function describeGroup({ origins, reports, because }: Group): IndependentOrigin {
  return { origins: [...origins].sort(), reports: [...reports].sort(), because: [...because].sort() }
}
