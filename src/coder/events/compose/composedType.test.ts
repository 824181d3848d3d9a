import { expect, test } from 'vitest'
import type { PloverCategory } from '../../../types/index.js'
import type { OperatorEffect } from '../../lexicon/index.js'
import { composedType } from './composedType.js'

test.each<[OperatorEffect, PloverCategory, string | null, string]>([
  ['agree', 'CONSULT', 'visit', 'AGREE'],
  ['agree', 'RETREAT', 'release', 'AGREE'],
  ['intend', 'ASSAULT', 'aerial', 'THREATEN-violence'],
  ['threaten', 'SANCTION', 'discontinue', 'THREATEN-relations'],
  ['threaten', 'COERCE', 'arrest', 'THREATEN-arrest'],
  ['refuse', 'CONSULT', 'visit', 'REJECT-meet'],
  ['refuse', 'AID', null, 'REJECT-assist'],
  ['refuse', 'RETREAT', null, 'REJECT-yield'],
  ['cease', 'ASSAULT', null, 'RETREAT-ceasefire'],
  ['cease', 'AID', null, 'SANCTION-discontinue'],
  ['cease', 'CONSULT', null, 'SANCTION-withdraw'],
  ['cancel', 'CONSULT', 'visit', 'REJECT-meet'],
  ['agree', 'MOBILIZE', 'troops', 'AGREE'],
  ['agree', 'SANCTION', 'discontinue', 'SANCTION-discontinue'],
  ['threaten', 'COERCE', 'restrict', 'THREATEN-restrict'],
  ['cease', 'COERCE', 'restrict', 'RETREAT'],
  ['request', 'RETREAT', null, 'REQUEST-yield'],
  ['refuse', 'REQUEST', null, 'REJECT'],
  ['cease', 'ACCUSE', 'allege', 'CONCEDE'],
  ['request', 'RETREAT', 'withdraw', 'REQUEST-yield'],
  ['request', 'AID', null, 'REQUEST-assist'],
  ['accuse', 'ASSAULT', null, 'ACCUSE-allege'],
  ['neutral', 'COERCE', 'arrest', 'COERCE-arrest'],
])('%s over %s-%s is %s', (effect, category, mode, expected) => {
  const type = composedType(effect, { category, mode })?.type
  expect(type?.mode ? `${type.category}-${type.mode}` : type?.category).toBe(expected)
})

test('a threat of sanctions is about relations', () => {
  expect(composedType('threaten', { category: 'COERCE', mode: 'restrict' }, ['economic'])?.type).toEqual({
    category: 'THREATEN',
    mode: 'relations',
  })
})

test('an attempt keeps the deed and leaves it possible', () => {
  expect(composedType('consider', { category: 'COERCE', mode: 'seize' })).toEqual({
    type: { category: 'COERCE', mode: 'seize' },
    outcome: 'possible',
  })
})
