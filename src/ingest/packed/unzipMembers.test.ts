import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { Fault } from '../../types/index.js'
import { unzipMembers } from './unzipMembers.js'

const FILES = {
  'first.csv': Buffer.from('one\ntwo\n'.repeat(5000)),
  'folder/': new Uint8Array(),
  'folder/second.csv': Buffer.from('three'),
}

async function* inPieces(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Uint8Array, size?: number): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {}
  for await (const { name, chunks } of unzipMembers(inPieces(bytes, size), 'a.zip')) {
    sizes[name] = 0
    for await (const chunk of chunks) sizes[name] += chunk.length
  }
  return sizes
}

test.each([1, 7, 1000, 1_000_000])('an archive is unpacked whatever its bytes come in: pieces of %i', async (size) => {
  expect(await read(zipSync(FILES), size)).toEqual({ 'first.csv': 40_000, 'folder/second.csv': 5 })
})

test('files that are not packed are read, too', async () => {
  expect(await read(zipSync(FILES, { level: 0 }))).toEqual({ 'first.csv': 40_000, 'folder/second.csv': 5 })
})

test('a file that nobody reads is passed over', async () => {
  const names: string[] = []
  for await (const { name } of unzipMembers(inPieces(zipSync(FILES)), 'a.zip')) names.push(name)
  expect(names).toEqual(['first.csv', 'folder/second.csv'])
})

test('a damaged archive is a fault', async () => {
  const bytes = zipSync({ 'first.csv': Buffer.from(Array.from({ length: 9000 }, (_, index) => (index * 7919) % 251)) })
  await expect(read(bytes.subarray(0, bytes.length / 2))).rejects.toThrow(/damaged or locked/)
  const spoilt = bytes.slice()
  spoilt.fill(0xff, 60, 400)
  await expect(read(spoilt)).rejects.toThrow(Fault)
})

test('an archive of masses of files is refused', async () => {
  const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, new Uint8Array()]))
  await expect(read(zipSync(many), 100_000)).rejects.toMatchObject({ code: 'too-large' })
})
