import type { StoredEvent } from '../../ledger/index.js'
import type { EventPlace } from '../../types/index.js'
import type { DocumentForm } from '../DocumentForm.js'

/**
 * A FeatureCollection of event records as RFC 7946 has it. Each has a point where its place has a middle, else no
 * geometry, never a guess. `flat` gives the properties that maps can show; `place_precision` says how large the place
 * is that the point stands for; `record` is the record in full.
 */
export function geoJsonForm(flat: (stored: StoredEvent) => object): DocumentForm<StoredEvent> {
  return {
    begin: '{"type":"FeatureCollection","features":[\n',
    between: ',\n',
    end: '\n]}\n',
    write: (stored) => {
      const { event, report } = stored
      const properties = { ...flat(stored), place_precision: event.place?.precision ?? null, record: event }
      const geometry = pointOf(event.place)
      return [JSON.stringify({ type: 'Feature', id: `${report.id}/${event.id}`, geometry, properties })]
    },
  }
}

function pointOf(place: EventPlace | null) {
  if (place === null || place.lat === null || place.lon === null) return null
  if (Math.abs(place.lat) > 90 || Math.abs(place.lon) > 180) return null
  return { type: 'Point', coordinates: [place.lon, place.lat] }
}
