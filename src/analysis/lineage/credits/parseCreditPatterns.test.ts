import { expect, test } from 'vitest'
import { parseCreditPatterns } from './parseCreditPatterns.js'

const HEADER = 'kind\tplace\tname\tbefore\tafter\texample\tcounter\n'
const parse = (row: string) => parseCreditPatterns({ name: 'c.tsv', text: HEADER + row })

test('a line is a pattern', () => {
  expect(parse('citing\tanywhere\t{OUTLET}\tsays \t!\tsays Axios!\tsays she!\n')).toMatchObject([
    { kind: 'citing', place: 'anywhere', whose: 'outlet', example: 'says Axios!', counter: 'says she!' },
  ])
})

test.each([
  ['quoting\tanywhere\t{WIRE}\t\t\ta\tb\n', 'c.tsv:2: "quoting" is none of dateline'],
  ['citing\tmiddle\t{WIRE}\t\t\ta\tb\n', 'c.tsv:2: "middle" is none of head'],
  ['citing\thead\tREUTERS\t\t\ta\tb\n', 'c.tsv:2: "REUTERS" is none of {WIRE}'],
  ['citing\thead\t{WIRE}\t(\t\ta\tb\n', 'c.tsv:2: "(" is no regular expression'],
  ['citing\thead\t{WIRE}\t\t\t\tb\n', 'c.tsv:2: the example is empty'],
])('refuses %j by the line', (row, message) => expect(() => parse(row)).toThrow(message))
