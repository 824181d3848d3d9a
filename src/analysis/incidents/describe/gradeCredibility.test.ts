import { expect, test } from 'vitest'
import type { Position, Voice } from '../../../types/index.js'
import { gradeCredibility } from './gradeCredibility.js'

/** `confirms RUS!`: a mark for a side of the happening. */
function voice(short: string): Voice {
  const [position = '', name = ''] = short.split(' ')
  const isParty = name.endsWith('!')
  return { speaker: name, name, position: position as Position, isParty, records: [] }
}

test.each<readonly [why: string, origins: number, voices: readonly string[], grade: number]>([
  ['two origins and two voices, nobody denies', 2, ['confirms outlet:Delta', 'confirms outlet:Echo'], 1],
  ['a silent side makes no doubt', 2, ['confirms outlet:Delta', 'confirms KOR', 'silent PRK!'], 1],
  ['two origins that both quote one speaker', 2, ['confirms USA'], 2],
  ['one origin that quotes two speakers', 1, ['confirms USA', 'confirms KOR'], 2],
  ['one origin, one speaker', 1, ['confirms USA'], 3],
  ['well told, and only a side of it denies', 2, ['confirms USA', 'confirms KOR', 'denies PRK!'], 3],
  ['well told, and somebody else denies', 2, ['confirms USA', 'confirms KOR', 'denies CHN'], 4],
  ['one against one', 1, ['confirms USA', 'denies PRK!'], 4],
  ['one against two', 1, ['confirms USA', 'denies PRK!', 'denies RUS!'], 5],
  ['only denied', 0, ['denies PRK!'], 5],
  ['only thought possible', 0, ['doubts USA'], 6],
  ['nothing said', 0, [], 6],
])('%s', (_why, confirmingOrigins, voices, grade) => {
  expect(gradeCredibility({ isFuture: false, voices: voices.map(voice), confirmingOrigins }).grade).toBe(grade)
})

test('what is to come cannot be judged yet', () => {
  const evidence = { isFuture: true, voices: [voice('expects USA')], confirmingOrigins: 3 }
  expect(gradeCredibility(evidence)).toEqual({ grade: 6, reasons: [{ kind: 'not-yet' }] })
})

test('the reasons name who stands for what', () => {
  const voices = ['confirms USA', 'denies PRK!'].map(voice)
  expect(gradeCredibility({ isFuture: false, voices, confirmingOrigins: 2 }).reasons).toEqual([
    { kind: 'origins', count: 2 },
    { kind: 'confirmed', by: ['USA'] },
    { kind: 'one-voucher', by: 'USA' },
    { kind: 'denied', by: ['PRK!'], onlyParties: true },
  ])
})
