import { expect, test } from 'vitest'
import { FLOOD, STRIKE, textOf } from '../fixtures/stories.js'
import { testKnowledge, testReport } from '../fixtures/testKnowledge.js'
import { sketchReport } from '../sketch/sketchReport.js'
import { LineageIndex } from './LineageIndex.js'

const knowledge = testKnowledge()
const flood = testReport('flood', textOf(...FLOOD), { published: '2024-05-01' })
const strike = testReport('strike', textOf(...STRIKE), { published: '2024-05-01' })
const copy = testReport('copy', textOf(...FLOOD.slice(0, 3)), { published: '2024-05-02' })
const textById = new Map([flood, strike, copy].map(({ id, text }) => [id, text]))
const emptyIndex = () => new LineageIndex(knowledge, (id) => textById.get(id) ?? '')

test('a report is told its likely parents when it is added', () => {
  const index = emptyIndex()
  expect(index.add(flood)).toEqual([])
  expect(index.add(strike)).toEqual([])
  expect(index.add(copy)).toMatchObject([{ kind: 'near', earlier: 'flood', later: 'copy', direction: 'date' }])
})

test('an origin that comes in late is the origin still', () => {
  const index = emptyIndex()
  index.add(copy)
  expect(index.add(flood)).toMatchObject([{ earlier: 'flood', later: 'copy', direction: 'date' }])
})

test('a report that is added twice is there once', () => {
  const index = emptyIndex()
  index.add(flood)
  expect(index.add(flood)).toEqual([])
})

test('a sketch is a plain row: it survives JSON', () => {
  const { sketch } = sketchReport(flood, knowledge)
  expect(JSON.parse(JSON.stringify(sketch))).toEqual(sketch)
})
