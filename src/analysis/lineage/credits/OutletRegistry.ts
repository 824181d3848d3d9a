import type { Report } from '../../../types/index.js'
import type { Outlet } from './Outlet.js'

/** Who published something, as far as it can be told: an outlet of the list, or a name that the list does not have. */
export interface KnownOutlet {
  /** Id of the outlet; `name:` and the folded name where the list does not have it. */
  readonly key: string
  /** Outlets of one family do not confirm one another; the key where nothing is known. */
  readonly family: string
  readonly isWire: boolean
}

/** Outlets by name and domain. */
export interface OutletRegistry {
  readonly outlets: readonly Outlet[]
  readonly byName: ReadonlyMap<string, Outlet>
  readonly byDomain: ReadonlyMap<string, Outlet>
}

/** Makes outlets findable; of two with one name the first counts. */
export function outletRegistry(outlets: readonly Outlet[]): OutletRegistry {
  const byName = new Map<string, Outlet>()
  const byDomain = new Map<string, Outlet>()
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.names, ...outlet.credits]) {
      const folded = foldName(name)
      if (!byName.has(folded)) byName.set(folded, outlet)
    }
    for (const domain of outlet.domains) byDomain.set(domain, outlet)
  }
  return { outlets, byName, byDomain }
}

/** The outlet of a report, by its name or else its address; null where neither is known. */
export function outletOf(report: Pick<Report, 'outlet' | 'url'>, registry: OutletRegistry): KnownOutlet | null {
  if (report.outlet !== null && report.outlet.trim() !== '') return outletNamed(report.outlet, registry)
  const host = hostOf(report.url)
  if (host === null) return null
  const parts = host.split('.')
  for (let from = 0; from < parts.length - 1; from++) {
    const outlet = registry.byDomain.get(parts.slice(from).join('.'))
    if (outlet) return describe(outlet)
  }
  return { key: `name:${host}`, family: `name:${host}`, isWire: false }
}

/** The outlet that a name means. */
export function outletNamed(name: string, registry: OutletRegistry): KnownOutlet {
  const outlet = registry.byName.get(foldName(name)) ?? registry.byDomain.get(name.toLowerCase().replace(/^www\./, ''))
  if (outlet) return describe(outlet)
  const key = `name:${foldName(name)}`
  return { key, family: key, isWire: false }
}

/** An outlet of the list, as others refer to it. */
export function describe(outlet: Outlet): KnownOutlet {
  return { key: outlet.id, family: outlet.family, isWire: outlet.credits.length > 0 }
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function hostOf(url: string | null): string | null {
  const match = url === null ? null : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)
  return match?.[1]?.toLowerCase() ?? null
}
