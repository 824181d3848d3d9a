import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Fault } from '../../../types/index.js'
import { readOpml } from './readOpml.js'
import { writeOpml } from './writeOpml.js'

const ORIGIN = { address: 'followed.opml', charset: null }

test('an OPML file gives each feed once, with its folders, and says what did not read', () => {
  expect(readOpml(readFileSync(new URL('../fixtures/followed.opml', import.meta.url)), ORIGIN)).toEqual({
    title: 'Desk',
    sources: [
      {
        url: 'https://coast.example/feed.json',
        title: 'Coast Watch',
        home: 'https://coast.example/',
        language: 'en',
        folders: ['Asia', 'Coasts'],
      },
      { url: 'https://wire.example/rdf', title: 'The Wire', home: null, language: null, folders: ['Asia'] },
    ],
    faults: [
      { place: 'entry 3', message: 'https://wire.example/rdf is listed before.' },
      { place: 'entry 4', message: '"file:///etc/passwd" is no address of the web.' },
    ],
  })
})

test('what is written is read back the same', () => {
  const name = fc.stringMatching(/^[A-Za-z<&"'é한][A-Za-z<&>"' é한]{0,8}[A-Za-z<&"'é한]$/)
  const source = fc.record({
    url: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
    title: fc.option(name),
    home: fc.option(fc.webUrl().map((url) => new URL(url).href)),
    language: fc.constantFrom('en', 'ko', null),
    folders: fc.array(name, { maxLength: 3 }),
  })
  const bySource = fc.uniqueArray(source, { minLength: 1, maxLength: 6, selector: ({ url }) => url })
  fc.assert(
    fc.property(bySource, (sources) => {
      const back = readOpml(Buffer.from(writeOpml('My & list', sources)), ORIGIN)
      expect(back.title).toBe('My & list')
      const byUrl = (list: readonly { url: string }[]): unknown => [...list].sort((a, b) => (a.url < b.url ? -1 : 1))
      expect(byUrl(back.sources)).toEqual(byUrl(sources))
    }),
    { seed: 7, numRuns: 200 },
  )
})

test.each([
  ['<html><body/></html>'],
  ['not xml'],
  ['<!DOCTYPE o [<!ENTITY a "b">]><opml version="2.0"><body/></opml>'],
])('%s is refused', (text) => expect(() => readOpml(Buffer.from(text), ORIGIN)).toThrow(Fault))
