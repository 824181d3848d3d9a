import { describe, expect, test } from 'vitest'
import { testFile } from '../fixtures/testKnowledge.js'
import { parseOutlets } from './parseOutlets.js'

const HEADER = 'id\tname\tnames\tdomains\tcountry\towner\tfamily\tkind\n'
const ROW = 'post\tThe Post\tPost newspaper\tpost.com|post.org\tGBR\tPost Ltd\tpost\tdaily\n'
const outlets = (rows: string) => ({ name: 'o.tsv', text: HEADER + rows })
const wires = (rows: string) => ({ name: 'w.tsv', text: `outlet\tcredits\n${rows}` })

test('a line is an outlet; a wire has short forms', () => {
  expect(parseOutlets(outlets(ROW), wires('post\tPST|P.S.T.\n'))).toEqual([
    {
      id: 'post',
      name: 'The Post',
      names: ['Post newspaper'],
      domains: ['post.com', 'post.org'],
      country: 'GBR',
      owner: 'Post Ltd',
      family: 'post',
      kind: 'daily',
      credits: ['PST', 'P.S.T.'],
    },
  ])
})

describe('a bad line is refused by its number', () => {
  test.each([
    [ROW + ROW, '', 'o.tsv:3: id post stands twice'],
    [ROW + ROW.replace('post\t', 'other\t'), '', 'o.tsv:3: domain post.com stands twice'],
    [ROW.replace('GBR', 'UK'), '', 'o.tsv:2: the country "UK" is no ISO 3166-1 alpha-3 code'],
    [ROW.replace('post.com', 'www.post.com'), '', 'o.tsv:2: "www.post.com" is no domain'],
    [ROW.replace('daily', 'paper'), '', 'o.tsv:2: "paper" is no kind of outlet'],
    [ROW.replace('post\t', 'The Post\t'), '', 'o.tsv:2: the id "The Post"'],
    ['post\tThe Post\n', '', 'o.tsv:2: 2 cells where 8 belong'],
    [ROW, 'mail\tML\n', 'w.tsv:2: there is no outlet "mail"'],
    [ROW, 'post\tPST\npost\tPS\n', 'w.tsv:3: "post" stands twice'],
  ])('%#', (rows, credits, message) => {
    expect(() => parseOutlets(outlets(rows), wires(credits))).toThrow(message)
  })
})

describe('the list of data/outlets', () => {
  const list = parseOutlets(testFile('outlets/outlets.tsv'), testFile('outlets/wires.tsv'))

  test('has at least 150 outlets, wires among them', () => {
    expect(list.length).toBeGreaterThanOrEqual(150)
    expect(list.filter(({ credits }) => credits.length > 0).length).toBeGreaterThanOrEqual(60)
  })

  test('has countries that exist', () => {
    const states = testFile('gazetteer/states.tsv')
      .text.split('\n')
      .filter((line) => !line.startsWith('#'))
    const known = new Set([...states.map((line) => line.split('\t')[1]), 'HKG'])
    expect(list.filter(({ country }) => !known.has(country)).map(({ id }) => id)).toEqual([])
  })

  test('has no two outlets with one name', () => {
    const names = list.flatMap(({ name, names }) => [name, ...names])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
