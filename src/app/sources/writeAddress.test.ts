import { expect, test } from 'vitest'
import { writeAddress } from './writeAddress.js'

test.each([
  ['post.example', 'https://post.example/', true],
  ['post.example/rss ', 'https://post.example/rss', true],
  ['feed:https://post.example/rss', 'https://post.example/rss', false],
  ['feed://post.example/rss', 'https://post.example/rss', false],
  ['HTTP://Post.Example/rss#top', 'http://post.example/rss', false],
  ['localhost:8080/rss', 'https://localhost:8080/rss', true],
])('%j means %s', (typed, url, isGuessed) => expect(writeAddress(typed)).toEqual({ url, isGuessed }))

test.each([
  '',
  'two words.example',
  'file:///etc/passwd',
  'post',
  'https://ann:secret@post.example/',
])('%j is refused', (typed) => expect(() => writeAddress(typed)).toThrow(expect.objectContaining({ code: 'usage' })))
