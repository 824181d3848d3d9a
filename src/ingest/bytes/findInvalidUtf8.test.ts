import { expect, test } from 'vitest'
import { findInvalidUtf8 } from './findInvalidUtf8.js'

test.each<[string, number[], number]>([
  ['plain letters', [0x61, 0x62], 2],
  ['a lone Latin-1 letter', [0x61, 0xe9, 0x62], 1],
  ['a character cut short at the end', [0x61, 0xe2, 0x82], 1],
  ['a wrong byte after a genuine replacement character', [0xef, 0xbf, 0xbd, 0x61, 0xff], 4],
  ['a wrong byte after a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0x80], 4],
  ['an overlong form', [0xc0, 0xaf], 0],
])('%s: first wrong byte', (_, bytes, expected) => expect(findInvalidUtf8(Uint8Array.from(bytes))).toBe(expected))
