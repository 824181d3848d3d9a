import type { Gazetteer, Region } from '../../../ontology/index.js'

/** Regions by each of their names in lower case, without an article. */
export function indexRegions(gazetteer: Gazetteer): ReadonlyMap<string, Region> {
  const byName = new Map<string, Region>()
  for (const region of gazetteer.regions) {
    for (const name of [region.name, ...region.names]) byName.set(name.toLowerCase().replace(/^the /, ''), region)
  }
  return byName
}
