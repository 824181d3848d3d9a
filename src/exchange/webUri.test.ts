import { expect, test } from 'vitest'
import { webUri } from './webUri.js'

test.each([
  ['https://post.example/a?b=c%20d#e', 'https://post.example/a?b=c%20d#e'],
  ['https://пример.рф/мир', 'https://xn--e1afmkfd.xn--p1ai/%D0%BC%D0%B8%D1%80'],
  ['https://post.example/a b?c=[1]|2^`', 'https://post.example/a%20b?c=%5B1%5D%7C2%5E%60'],
  ['https://post.example/100%/x', 'https://post.example/100%25/x'],
  ['https://[::1]/a', 'https://[::1]/a'],
  ['www.post.example/a', null],
  ['', null],
])('%j is %j', (address, uri) => {
  expect(webUri(address)).toBe(uri)
})
