import { type OutletRegistry, outletNamed, outletOf } from '../../analysis/index.js'
import type { Ledger, OutletCount, OutletFact, OutletField } from '../../ledger/index.js'
import type { DescribedOutlet } from './DescribedOutlet.js'

/** Which outlets are listed. */
export interface OutletQuestion {
  /** Also those of the starter list that the ledger has no report of. */
  readonly wantsAll: boolean
  /** Answer with what was known at this instant, ISO 8601 in UTC; absent: now. */
  readonly asOf?: string
}

/**
 * The outlets that the ledger has reports of, or that the user has rated or described; those with the most reports
 * first. Reports that name an outlet in different words count for one where the starter list knows these words.
 */
export async function listOutlets(
  ledger: Ledger,
  registry: OutletRegistry,
  { wantsAll, asOf }: OutletQuestion,
): Promise<DescribedOutlet[]> {
  const [counts, ratings, facts] = await Promise.all([
    ledger.outlets.counts(asOf),
    ledger.outlets.ratings(asOf),
    ledger.outlets.facts(asOf),
  ])
  const outletById = new Map<string, DescribedOutlet>()
  const outletOfId = (id: string): DescribedOutlet => outletById.get(id) ?? knownOutlet(id, registry)
  if (wantsAll) for (const { id } of registry.outlets) outletById.set(id, outletOfId(id))
  for (const count of counts) {
    const id = idOfCount(count, registry)
    if (id !== null) outletById.set(id, withCount(outletOfId(id), count))
  }
  for (const rating of ratings) outletById.set(rating.outlet, { ...outletOfId(rating.outlet), rating })
  for (const fact of facts) outletById.set(fact.outlet, withFact(outletOfId(fact.outlet), fact))
  return [...outletById.values()].sort(
    (a, b) => b.reportCount - a.reportCount || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  )
}

/** Null where reports name neither an outlet nor a host. */
function idOfCount({ outlet, host }: OutletCount, registry: OutletRegistry): string | null {
  if (outlet !== null && outlet.trim() !== '') return outletNamed(outlet, registry).key
  return outletOf({ outlet: null, url: host === null ? null : `https://${host}/` }, registry)?.key ?? null
}

function knownOutlet(id: string, registry: OutletRegistry): DescribedOutlet {
  const listed = registry.outlets.find((outlet) => outlet.id === id)
  const empty = { stated: [], reportCount: 0, firstPublished: null, lastPublished: null, rating: null }
  if (listed) {
    const { name, country, kind, owner, family, domains } = listed
    return { id, name, country, kind, owner, family, domains, isListed: true, ...empty }
  }
  const name = id.replace(/^name:/, '')
  return { id, name, country: null, kind: null, owner: null, family: null, domains: [], isListed: false, ...empty }
}

function withCount(outlet: DescribedOutlet, count: OutletCount): DescribedOutlet {
  const days = [outlet.firstPublished, outlet.lastPublished, count.firstPublished, count.lastPublished]
  const known = days.filter((day) => day !== null).sort()
  // An outlet that no list has is called as its reports call it.
  const isBetterName = !outlet.isListed && outlet.reportCount < count.reportCount && count.outlet !== null
  return {
    ...outlet,
    name: isBetterName ? (count.outlet ?? outlet.name) : outlet.name,
    reportCount: outlet.reportCount + count.reportCount,
    firstPublished: known[0] ?? null,
    lastPublished: known.at(-1) ?? null,
  }
}

function withFact(outlet: DescribedOutlet, { field, value }: OutletFact): DescribedOutlet {
  const stated: readonly OutletField[] = [...outlet.stated, field]
  return { ...outlet, [field]: value, stated }
}
