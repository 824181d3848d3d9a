import type { EventPlace } from '../../../types/index.js'

/** How well two places may be one; null where either is unknown. A country holds its cities. */
export function placeLikeness(one: EventPlace | null, other: EventPlace | null): number | null {
  if (one === null || other === null) return null
  if (one.name.toLowerCase() === other.name.toLowerCase()) return 1
  if (one.geonames !== null && one.geonames === other.geonames) return 1
  if (one.country === null || other.country === null) return null
  if (one.country !== other.country) return 0
  return isLarge(one) || isLarge(other) ? 0.8 : 0.2
}

/** True where the one may lie within the other, or both are the same. */
export function placesAgree(one: EventPlace, other: EventPlace): boolean {
  return (placeLikeness(one, other) ?? 1) >= 0.8
}

function isLarge({ precision }: EventPlace): boolean {
  return precision === 'country' || precision === 'region'
}
