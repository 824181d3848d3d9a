import { expect, test } from 'vitest'
import { makeEvent } from '../../ledger/fixtures/makeReading.js'
import type { EventPlace } from '../../types/index.js'
import { geoJsonForm } from './geoJsonForm.js'

const place = (lat: number | null, lon: number | null): EventPlace => ({
  name: 'Nortown',
  country: 'NOR',
  geonames: null,
  lat,
  lon,
  precision: 'city',
})

test.each([
  [place(52.5, -1.25), { type: 'Point', coordinates: [-1.25, 52.5] }],
  [place(-90, 180), { type: 'Point', coordinates: [180, -90] }],
  [place(null, null), null],
  [place(91, 0), null],
  [null, null],
])('a record at %j has its geometry', (where, geometry) => {
  const report = { id: 'r:1', url: null, outlet: null, title: null, published: null }
  const [text = ''] = geoJsonForm(() => ({})).write({ event: makeEvent({ place: where }), report })
  expect(JSON.parse(text).geometry).toEqual(geometry)
})
