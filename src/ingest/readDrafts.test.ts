import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readDrafts } from './readDrafts.js'
import type { InputSource } from './sources/InputSource.js'

function source(bytes: Uint8Array, known: Partial<InputSource> = {}): InputSource {
  async function* chunks() {
    yield bytes
  }
  return { name: 'input', address: null, mediaType: null, charset: null, chunks: chunks(), ...known }
}

async function read(bytes: Uint8Array | string, known: Partial<InputSource> = {}) {
  const results: (string | undefined)[] = []
  for await (const result of readDrafts(source(Buffer.from(bytes), known), { format: null, encoding: null })) {
    results.push(result.kind === 'draft' ? result.draft.text : result.fault.code)
  }
  return results
}

test('a byte order mark and carriage returns go, the words stay', async () =>
  expect(await read('\ufeffPeru thanked Chile.\r\nChile smiled.\r\n')).toEqual([
    'Peru thanked Chile.\nChile smiled.\n',
  ]))

test('UTF-16 is known by its mark', async () =>
  expect(await read(Buffer.from('\ufeffPeru thanked Chile.', 'utf16le'))).toEqual(['Peru thanked Chile.']))

test('rows in UTF-16 are read, too', async () =>
  expect(await read(Buffer.from('\ufefftext\nPeru thanked Chile.\n', 'utf16le'))).toEqual(['Peru thanked Chile.']))

test('gzip is looked through', async () =>
  expect(await read(gzipSync('text\nPeru thanked Chile.\n'), { name: 'a.csv.gz' })).toEqual(['Peru thanked Chile.']))

test('the encoding that a server names is believed', async () =>
  expect(await read(Uint8Array.from([0x61, 0xe9]), { charset: 'iso-8859-1' })).toEqual(['aé']))

test('the encoding that a page names is believed', async () => {
  const words = 'The envoys of the two states met again in Malm\u00f6 on Monday to talk about the border.'
  const page = `<html><head><meta charset="windows-1252"></head><body><article><p>${words}</p></article></body></html>`
  expect(await read(Buffer.from(page, 'latin1'))).toEqual([words])
})

test.each<[string, string | Uint8Array, Partial<InputSource>, string]>([
  ['an empty input', '', {}, 'empty-input'],
  ['blanks', ' \n', {}, 'empty-input'],
  ['zero bytes', 'a\0b', {}, 'unreadable'],
  ['a wrong byte', Uint8Array.from([0x61, 0xff]), {}, 'bad-encoding'],
  ['a header without rows', 'id,text\n', {}, 'empty-input'],
  ['a media type of no use', 'x', { mediaType: 'image/gif' }, 'unreadable'],
  ['an encoding that nobody knows', 'x', { charset: 'klingon' }, 'usage'],
])('%s is a fault', async (_, bytes, known, code) => expect(await read(bytes, known)).toEqual([code]))
