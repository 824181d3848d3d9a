import { describe, expect, test } from 'vitest'
import { testKnowledge, testReport } from '../fixtures/testKnowledge.js'
import { findCredits } from './findCredits.js'

const { credits: rules } = testKnowledge()
const creditsOf = (text: string, more = {}) =>
  findCredits(testReport('r', text, more), rules).map(({ kind, outlet }) => `${kind} ${outlet}`)

describe('a pattern of data/outlets/credits.tsv finds its example and not its counter-example', () => {
  test.each(
    rules.patterns.map((pattern) => [pattern.example, pattern.counter, pattern] as const),
  )('%j, not %j', (example, counter, { kind, place }) => {
    const find = (words: string) =>
      place === 'byline' ? creditsOf('Nothing here.', { byline: words }) : creditsOf(words)
    expect(find(example).some((credit) => credit.startsWith(`${kind} `))).toBe(true)
    expect(find(counter).some((credit) => credit.startsWith(`${kind} `))).toBe(false)
  })
})

test.each([
  ['BEIRUT (AP) — Two men left.', ['dateline ap']],
  ['KYIV, Ukraine (AP) — Two men left.', ['dateline ap']],
  ['BEIJING, March 2 (Xinhua) -- Two men left.', ['dateline xinhua']],
  ['New Delhi [India], May 3 (ANI): Two men left.', ['dateline ani']],
  ['SEOUL, Aug. 3 (Yonhap) -- Two men left.', ['dateline yonhap']],
  ['KUALA LUMPUR, July 9 (Bernama) -- Two men left.', ['dateline bernama']],
  ['DAMASCUS, (SANA) Two men left.', ['dateline sana']],
  ['ABU DHABI, 5th May, 2024 (WAM) -- Two men left.', ['dateline wam']],
  ['PYONGYANG (Harbour Wire) - Two men left.', ['dateline name:harbour wire']],
  ['Two men left. (Reporting by Ann Bell; additional reporting by Reuters in Oslo)', ['contribution reuters']],
  ['Two men left.\n\nAnadolu and AFP contributed to this report.', ['contribution anadolu', 'contribution afp']],
  ['Two men left.\n\n— dpa', ['signature dpa']],
  ['Two men left, TASS reported on Tuesday.', ['citing tass']],
  ['Two men left, according to the Russian state news agency RIA Novosti.', ['citing ria']],
  ['The flight was first reported by the Financial Times.', ['first financial-times']],
  ['He told the BBC that he would go.', ['citing bbc']],
])('%j credits %j', (text, expected) => expect(creditsOf(text)).toEqual(expected))

test.each([
  ['The AP system in Andhra Pradesh (AP) grew.'],
  ['The spa reported more guests, and the sun said nothing.'],
  ['He read the time on the map and said it was late.'],
  ['MAP said little; the PA said more.'],
  ['Reuters has an office in the street.'],
])('%j credits nobody', (text) => expect(creditsOf(text)).toEqual([]))

test('an outlet does not credit itself', () => {
  expect(creditsOf('PARIS (AFP) - Two men left.', { outlet: 'Agence France-Presse' })).toEqual([])
  expect(creditsOf('PARIS (AFP) - Two men left.', { url: 'https://www.afp.com/en/1' })).toEqual([])
})

test.each([
  ['By Ann Bell, Associated Press', ['byline ap']],
  ['Reuters', ['byline reuters']],
  ['Ann Bell with AFP', ['contribution afp']],
  ['AFP/Xinhua', ['byline afp', 'byline xinhua']],
  ['Ann Bell', []],
])('the byline %j credits %j', (byline, expected) => expect(creditsOf('Two men left.', { byline })).toEqual(expected))

test('the span of a credit holds its words', () => {
  const text = 'Two men left.\n\nWith reporting from Reuters.'
  const [credit] = findCredits(testReport('r', text), rules)
  expect(text.slice(credit?.span.start, credit?.span.end)).toBe(credit?.span.exact)
})
