import type { TimeAnchor } from './TimeAnchor.js'

/** Countries whose summer is in January. Between the tropics, news speaks in the seasons of the north. */
const SOUTHERN = new Set('AUS NZL ARG CHL URY PRY ZAF LSO SWZ NAM BWA ZWE MDG'.split(' '))

/** Countries whose seasons tell nothing: they go with whoever is named beside them. */
const TROPICAL = new Set(
  'FJI PNG SLB VUT WSM TON KIR NRU TUV TLS IDN MYS SGP BRA PER BOL ECU COL VEN KEN TZA UGA RWA BDI COD COG GAB AGO ZMB MWI MOZ MUS COM SYC'.split(
    ' ',
  ),
)

/** Which half of the world countries lie in; null where they lie in both, the north where none is named. */
export function hemisphereOf(countries: readonly string[]): TimeAnchor['hemisphere'] {
  const seasonal = countries.filter((code) => !TROPICAL.has(code))
  const south = seasonal.filter((code) => SOUTHERN.has(code)).length
  if (south === 0) return 'north'
  return south === seasonal.length ? 'south' : null
}
