import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoredEvent } from '../../src/ledger/index.js'
import type { CodedEvent } from '../../src/types/index.js'
import { runInProcess } from './runInProcess.js'
import { fillSmallLedger, withLedger } from './smallLedger.js'

/** What the tests look at in a feature. */
interface Feature {
  readonly geometry: unknown
  readonly properties: { readonly place: string; readonly place_precision: string; readonly record: CodedEvent }
}

let folder = ''
let stored: StoredEvent[] = []
const at = (name: string) => join(folder, name)
const ALL = { limit: 100, offset: 0 }

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-exchange-'))
  await fillSmallLedger(at('a.db'))
  stored = await withLedger(at('a.db'), (ledger) => ledger.events({}, ALL))
})
afterAll(() => rmSync(folder, { recursive: true }))

const exported = async (...flags: string[]) => (await runInProcess('export', ...flags, '--ledger', at('a.db'))).stdout
const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1))

describe('GeoJSON', () => {
  test('is what RFC 7946 asks for, and holds every record in full', async () => {
    const collection = check((await exported('--format', 'geojson')).toString())
    if (collection.type !== 'FeatureCollection') throw new Error(collection.type)
    const records = collection.features.map((feature: Feature) => feature.properties.record)
    expect(byId(records)).toEqual(byId(stored.map(({ event }) => event)))
  })

  test('places what has a middle, longitude first, and nothing else', async () => {
    const { features } = JSON.parse((await exported('--format', 'geojson')).toString())
    const places = features.map(
      (feature: { geometry: unknown; properties: { place: string; place_precision: string } }) => [
        feature.properties.place,
        feature.properties.place_precision,
        feature.geometry,
      ],
    )
    expect(places).toContainEqual(['Nortown', 'city', { type: 'Point', coordinates: [-1.25, 52.5] }])
    expect(places).toContainEqual([null, null, null])
  })

  test('of nothing is a collection without features', async () => {
    const text = (await exported('--format', 'geojson', '--actor', 'EAS')).toString()
    expect(check(text)).toEqual({ type: 'FeatureCollection', features: [] })
  })

  test('holds event records only', async () => {
    const { code, stderr } = await runInProcess(
      'export',
      '--format',
      'geojson',
      '--what',
      'all',
      '--ledger',
      at('a.db'),
    )
    expect([code, stderr]).toEqual([2, expect.stringContaining('geojson cannot hold all: use --what events')])
  })
})

describe('PLOVER JSON', () => {
  test('holds what PLOVER has fields for', async () => {
    const records = (await exported('--format', 'plover'))
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const visit = records.find((record) => record.event[0] === 'CONSULT')
    const accusation = records.find((record) => record.event[0] === 'ACCUSE')
    expect(visit).toMatchObject({
      date: null,
      enddate: null,
      actor: [{ code: 'SUD', identifier_text: 'Sudmark government' }, { code: null }],
      recipient: [{ code: 'NOR' }],
      mode: ['visit'],
      context: ['diplomatic', 'military'],
      quad_code: 1,
      event_scale: 4,
      event_loc: {
        extracted_place: 'Nortown',
        geonameid: 42,
        lat: 52.5,
        lon: -1.25,
        country_code: 'NOR',
        resolution: 4,
      },
      sitrep: { status: 'planned' },
    })
    expect(accusation).toMatchObject({
      date: '2024-03-04',
      enddate: '2024-03-04',
      event_loc: null,
      event_text: ['Norland accused Sudmark of shelling a village.'],
      cite_info: { url: 'https://post.example/1', publication: 'The Norland Post' },
    })
  })
})

describe('Parquet', () => {
  const rowsOf = async (file: string) => {
    const bytes = readFileSync(at(file))
    return parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) })
  }

  test('holds every record in full, with the columns of the lists beside it', async () => {
    await exported('--format', 'parquet', '--output', at('events.parquet'))
    const rows = await rowsOf('events.parquet')
    expect(byId(rows.map(({ record }) => record))).toEqual(byId(stored.map(({ event }) => event)))
    expect(rows.find(({ category }) => category === 'CONSULT')).toMatchObject({
      outlet: '=Outlet',
      published: null,
      score: 4,
      lat: 52.5,
      actor_names: 'Sudmark government; =cmd|calc',
    })
  })

  test('has a table for each kind of thing', async () => {
    await exported('--format', 'parquet', '--what', 'all', '--output', at('tables'))
    const counts = await Promise.all(
      ['reports', 'events', 'claims', 'expectations'].map(
        async (kind) => (await rowsOf(`tables/${kind}.parquet`)).length,
      ),
    )
    expect(counts).toEqual([2, 2, 2, 0])
    const [first] = await rowsOf('tables/reports.parquet')
    expect(first).toMatchObject({ sentences: [{ start: 0, end: 46 }], kept_at: '2024-03-05T10:00:00.000Z' })
  })

  test('of nothing is a table without rows', async () => {
    await exported('--format', 'parquet', '--actor', 'EAS', '--output', at('none.parquet'))
    expect(await rowsOf('none.parquet')).toEqual([])
  })
})
