import { describe, expect, test } from 'vitest'
import type { Report } from '../../../types/index.js'
import { FLOOD, FLOOD_AGAIN, STRIKE, textOf } from '../fixtures/stories.js'
import { testKnowledge, testReport } from '../fixtures/testKnowledge.js'
import { lineageOf } from '../origins/lineageOf.js'

const knowledge = testKnowledge()
const linkBetween = (a: Report, b: Report) => lineageOf([a, b], knowledge).links[0] ?? null
const flood = textOf(...FLOOD)
const [f1, f2, f3, f4, f5] = FLOOD
const [s1, s2, s3, s4] = STRIKE
const wire = testReport('a', flood, { outlet: 'Harbour Wire', title: 'Flood in Lessing', published: '2024-05-01' })

const REMARKS = [
  'Nobody in the capital took much notice of either event, since the cup final was played on the same evening.',
  'The weekly markets were held as usual, and the price of cherries fell for the third time since Easter.',
]

describe('the kind of a link', () => {
  test.each([
    ['exact', [], flood],
    ['exact', [], flood.toUpperCase()],
    ['exact', [], `LESSING (Harbour Wire) - ${flood}`],
    ['near', [], textOf(f1, 'ADVERTISEMENT', f2, f3, 'Read more about the weather in our daily letter', f4, f5)],
    ['near', ['reordered'], textOf(f1, f5, f4, f3, f2)],
    ['near', ['shortened'], textOf(f1, f2, f3, f4)],
    ['contained', ['shortened'], textOf(f1, f2)],
    ['contained', ['lengthened'], textOf(s1, f1, f2, s2, f3, s3, f4, f5, s4, ...REMARKS)],
    ['partial', [], textOf(s1, s2, f4, s3, s4)],
    ['quote', [], textOf(...FLOOD_AGAIN)],
  ])('%s %j', (kind, changes, text) => {
    const link = linkBetween(wire, testReport('b', text, { outlet: 'Inland Herald', published: '2024-05-02' }))
    expect([link?.kind, link?.changes]).toEqual([kind, changes])
  })

  test.each([
    ['another story', textOf(...STRIKE)],
    [
      "a telling of one's own",
      textOf('Water from the Morna flooded hundreds of houses in Lessing.', 'The railway to the coast is closed.'),
    ],
    ['a short phrase', textOf(s1, 'The district hospital of Lessing was full.', s2)],
    ['nothing', ''],
  ])('none: %s', (_, text) => {
    expect(linkBetween(wire, testReport('b', text, { outlet: 'Inland Herald', published: '2024-05-02' }))).toBeNull()
  })
})

test('another headline over the same words is told', () => {
  const swapped = testReport('b', flood, { title: 'A town under water', published: '2024-05-02' })
  expect(linkBetween(wire, swapped)).toMatchObject({ kind: 'exact', strength: 'strong', changes: ['headline'] })
})

test('two reports that quote one statement at length are of one statement', () => {
  const statement =
    '"Our two republics have quarrelled about fish, borders, songs and the colour of the buoys, and today we end the oldest quarrel of this sea by giving half of the island to each of our schools, its lighthouse to sailors of every flag, and its name to the children who will learn to spell it twice."'
  const one = testReport('a', textOf(s1, `The presidents met on a rock. ${statement}`), { published: '2024-05-01' })
  const other = testReport('b', textOf(f1, f2, `It rained at the ceremony. ${statement}`, f4), {
    published: '2024-05-01',
  })
  expect(linkBetween(one, other)).toMatchObject({ kind: 'statement', strength: 'weak' })
})

describe('the direction of a link', () => {
  const copy = (more: Partial<Report>, text = flood) => testReport('b', text, { outlet: 'Inland Herald', ...more })
  test.each([
    ['the earlier one is the origin', copy({ published: '2024-05-02' }), 'a', 'date'],
    ['and also where it stands second', copy({ published: '2024-04-30' }), 'b', 'date'],
    [
      'the credited one is the origin',
      copy({ published: '2024-05-01' }, `LESSING (Harbour Wire) - ${flood}`),
      'a',
      'credit',
    ],
    [
      'a credit beats a date',
      copy({ published: '2024-04-30', byline: 'Harbour Wire' }, `LESSING (Harbour Wire) - ${flood}`),
      'a',
      'credit',
    ],
    ['one day gives no direction', copy({ published: '2024-05-01' }), 'a', null],
    ['no date gives no direction', copy({}), 'a', null],
  ])('%s', (_, other, earlier, direction) => {
    expect(linkBetween(wire, other)).toMatchObject({ earlier, direction })
  })
})

describe('one unnamed speaker behind two reports', () => {
  const one = textOf(
    'A senior Velmark official said on Monday that the frigate Aurora would leave the harbour of Orm before the talks begin.',
    s2,
  )
  const other = (published: string, speaker = 'A Velmark official') =>
    testReport(
      'b',
      textOf(f5, `${speaker} told this paper that the Aurora, a frigate, was to leave Orm before any talks.`),
      { published },
    )
  const first = testReport('a', one, { published: '2024-05-01' })

  test('is a weak link', () => {
    expect(linkBetween(first, other('2024-05-02'))).toMatchObject({ kind: 'official', strength: 'weak' })
  })
  test.each([
    ['another time', other('2024-05-20')],
    ['another speaker', other('2024-05-02', 'An Ostrava official')],
    [
      'another matter',
      testReport('b', 'A Velmark official said that taxes on bread would be lowered.', { published: '2024-05-02' }),
    ],
  ])('not at %s', (_, report) => expect(linkBetween(first, report)).toBeNull())
})
