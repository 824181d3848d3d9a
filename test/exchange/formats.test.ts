import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '@placemarkio/check-geojson'
import { parquetReadObjects } from 'hyparquet'
import jsonld from 'jsonld'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { StoredEvent } from '../../src/ledger/index.js'
import type { CodedEvent } from '../../src/types/index.js'
import { runInProcess } from './runInProcess.js'
import { DAY_1, DAY_2, fillSmallLedger, withLedger } from './smallLedger.js'
import { stixComplaints } from './stixComplaints.js'

// Each test runs whole commands, and the first one of a file opens all that they need.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** What the tests look at in a feature. */
interface Feature {
  readonly geometry: unknown
  readonly properties: { readonly place: string; readonly place_precision: string; readonly record: CodedEvent }
}

/** What the tests look at in an object of STIX. */
interface Made {
  readonly id: string
  readonly type: string
  readonly modified: string
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

describe('STIX', () => {
  test('is a bundle that STIX 2.1 allows', async () => {
    const bundle = JSON.parse((await exported('--format', 'stix')).toString())
    expect(stixComplaints(bundle)).toEqual([])
    const counts = new Map<string, number>()
    for (const { type } of bundle.objects) counts.set(type, (counts.get(type) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      identity: 8,
      'extension-definition': 1,
      relationship: 1,
      note: 2,
      report: 2,
      location: 1,
    })
  })

  test('keeps in its notes what a record says in PLOVER, and relates only what happened', async () => {
    const { objects } = JSON.parse((await exported('--format', 'stix')).toString())
    const notes = objects.filter((object: { type: string }) => object.type === 'note')
    const fields = notes.map((note: { extensions: object }) => Object.values(note.extensions)[0])
    expect(fields).toContainEqual(
      expect.objectContaining({
        category: 'CONSULT',
        mode: 'visit',
        status: 'planned',
        contexts: ['diplomatic', 'military'],
        place: 'Nortown',
      }),
    )
    const relations = objects.filter((object: { type: string }) => object.type === 'relationship')
    expect(
      relations.map(({ relationship_type, start_time }: Record<string, string>) => [relationship_type, start_time]),
    ).toEqual([['accuse', '2024-03-04T00:00:00.000Z']])
  })

  test('has the same ids every time, and only the records that are asked for', async () => {
    const all = (await exported('--format', 'stix')).toString()
    expect((await exported('--format', 'stix')).toString()).toBe(all)
    const some = JSON.parse((await exported('--format', 'stix', '--what', 'events', '--actor', 'NOR')).toString())
    expect(stixComplaints(some)).toEqual([])
    for (const object of some.objects) if (object.type === 'note') expect(all).toContain(JSON.stringify(object))
    expect(some.objects.filter((object: { type: string }) => object.type === 'note')).toHaveLength(1)
  })

  test('an object under an id was made when it was made, whenever it was read again', async () => {
    const before = JSON.parse((await exported('--format', 'stix', '--as-of', DAY_1.slice(0, 10))).toString()).objects
    const now = JSON.parse((await exported('--format', 'stix')).toString()).objects
    const again = now.filter(({ id }: Made) => before.some((one: Made) => one.id === id))
    expect(again.filter(({ type, modified }: Made) => type === 'note' && modified === DAY_2)).toHaveLength(1)
    for (const { id, created, modified, ...rest } of again) {
      const { id: _, created: then, modified: last, ...words } = before.find((one: Made) => one.id === id)
      expect(created).toBe(then)
      if (modified === last) expect(rest).toEqual(words)
    }
  })

  test('a bundle that breaks a rule is complained of', async () => {
    const text = (await exported('--format', 'stix')).toString()
    for (const [good, broken] of [
      ['"url":"https://post.example/1"', '"url":"post.example/1"'],
      ['"country":"NO"', '"country":"NOR"'],
      [/"created":"2024-03-05T10:00:00.000Z"/, '"created":"2024-03-05T10:00:00Z"'],
      ['"actor_id":', '"actor_no":'],
      ['"category":', '"mode_":null,"category":'],
    ] as const)
      expect(stixComplaints(JSON.parse(text.replace(good, broken)))).not.toEqual([])
  })

  test('of nothing is a bundle of who made it', async () => {
    const bundle = JSON.parse((await exported('--format', 'stix', '--since', '2030-01-01')).toString())
    expect(stixComplaints(bundle)).toEqual([])
    expect(bundle.objects).toHaveLength(2)
  })
})

describe('JSON-LD', () => {
  const offline = async (url: string): Promise<never> => {
    throw new Error(`${url} was asked for`)
  }

  test('reads as RDF without the network, and holds every record in full', async () => {
    const document = JSON.parse((await exported('--format', 'jsonld')).toString())
    const expanded = await jsonld.expand(document, { documentLoader: offline })
    const records = expanded.flatMap((node: Record<string, { '@value': CodedEvent }[]>) =>
      String(node['@type']).includes('EventRecord') ? (node['urn:x-sitrep:term:record'] ?? []) : [],
    )
    expect(byId(records.map((one: { '@value': CodedEvent }) => one['@value']))).toEqual(
      byId(stored.map(({ event }) => event)),
    )
    const quads = String(await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader: offline }))
    expect(quads).toContain('<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/NewsArticle>')
    expect(quads).toContain('<http://www.w3.org/ns/prov#wasDerivedFrom> <urn:x-sitrep:report:r:')
    expect(quads).toContain('<urn:x-sitrep:term:category> <urn:x-sitrep:term:CONSULT>')
    expect(quads).toContain('<https://schema.org/latitude> "5.25E1"^^<http://www.w3.org/2001/XMLSchema#double>')
  })

  test('every word it uses is a term of its context', async () => {
    const document = JSON.parse((await exported('--format', 'jsonld')).toString())
    await expect(jsonld.expand(document, { documentLoader: offline, safe: true })).resolves.toBeDefined()
  })

  test('of nothing is an empty graph', async () => {
    const document = JSON.parse((await exported('--format', 'jsonld', '--since', '2030-01-01')).toString())
    expect(await jsonld.expand(document, { documentLoader: offline })).toEqual([])
  })
})
