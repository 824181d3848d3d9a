import type { TimeAnchor } from './TimeAnchor.js'

/** Countries whose summer is in January. Between the tropics, news speaks in the seasons of the north. */
const SOUTHERN = new Set('AUS NZL ARG CHL URY PRY ZAF LSO SWZ NAM BWA ZWE MDG'.split(' '))

/** Which half of the world countries lie in; null where they lie in both, the north where none is named. */
export function hemisphereOf(countries: readonly string[]): TimeAnchor['hemisphere'] {
  const south = countries.filter((code) => SOUTHERN.has(code)).length
  if (south === 0) return 'north'
  return south === countries.length ? 'south' : null
}
