import { expect, test } from 'vitest'
import { readMarkdown } from './readMarkdown.js'
import { stripMarkdown } from './stripMarkdown.js'

test('front matter gives the details and leaves the text', () => {
  const source = '---\ntitle: "Envoys meet"\ndate: 2023-09-05\nauthor: Ada Lind\ntags:\n  - oslo\n---\nEnvoys met.\n'
  expect(readMarkdown(source, 'a.md')).toEqual({
    origin: 'a.md',
    id: null,
    url: null,
    outlet: null,
    title: 'Envoys meet',
    byline: 'Ada Lind',
    published: '2023-09-05',
    language: null,
    text: 'Envoys met.',
  })
})

test('the first heading is the title where no field says it', () =>
  expect(readMarkdown('# Envoys *meet*\n\nThey met.', 'a.md').title).toBe('Envoys meet'))

test('a first heading that is the title is not among the words', () =>
  expect(readMarkdown('---\ntitle: Envoys meet\n---\n# Envoys meet\n\nThey met.', 'a.md').text).toBe('They met.'))

test.each([
  ['a wrapped\nparagraph', 'a wrapped paragraph'],
  ['## Heads\nText', 'Heads\n\nText'],
  ['* one\n* two\n  goes on', '- one\n- two goes on'],
  ['1. one\n2. two', '- one\n- two'],
  ['[Seoul](https://a.example/x) said **no** to _that_.', 'Seoul said no to that.'],
  ['before\n\n```\ncode\n```\n\nafter', 'before\n\nafter'],
  ['> quoted words\n> go on', 'quoted words go on'],
  ['![a map](map.png)\n\ntext', 'text'],
  ['snake_case_name stays', 'snake_case_name stays'],
  ['5 * 3 * 2 stays', '5 * 3 * 2 stays'],
  ['a<br>b <!-- not this --> c', 'ab c'],
  ['Head\n====\n\ntext', 'Head\n\ntext'],
  ['| a | b |\n|---|---|\n| c | d |', 'a | b\n\nc | d'],
])('stripMarkdown(%j)', (source, expected) => expect(stripMarkdown(source)).toBe(expected))
