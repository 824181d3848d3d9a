import { expect, test } from 'vitest'
import { readLines } from './readLines.js'

const BYTES = Buffer.concat([
  Buffer.from('\ufeffone\r\n\n  \nx'),
  Buffer.alloc(3000, 'x'),
  Buffer.from('\nSÉOUL\n'),
  Buffer.from([0xff, 0x0a]),
  Buffer.from('last'),
])

test.each([1, 7, 1000, 100_000])('a text is read line by line, in pieces of %i bytes', async (size) => {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < BYTES.length; at += size) yield BYTES.subarray(at, at + size)
  }
  const found: string[] = []
  for await (const line of readLines(chunks(), 'a.csv', 2000))
    found.push(`${line.number} ${line.kind === 'line' ? line.text : line.fault.code}`)
  expect(found).toEqual(['1 one', '4 too-large', '5 SÉOUL', '6 bad-encoding', '7 last'])
})
