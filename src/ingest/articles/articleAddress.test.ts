import { expect, test } from 'vitest'
import { articleAddress } from './articleAddress.js'

test.each([
  ['https://post.example/1?utm_source=rss&utm_medium=feed', 'https://post.example/1'],
  ['https://post.example/1?id=7&at_medium=RSS#top', 'https://post.example/1?id=7'],
  ['https://post.example/1?a=b%20c', 'https://post.example/1?a=b%20c'],
  ['no address', 'no address'],
])('%s is %s', (address, expected) => expect(articleAddress(address)).toBe(expected))
