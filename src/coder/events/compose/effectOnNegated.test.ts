import { expect, test } from 'vitest'
import type { PloverCategory } from '../../../types/index.js'
import type { OperatorEffect } from '../../lexicon/index.js'
import { effectOnNegated } from './effectOnNegated.js'

test.each<[OperatorEffect, PloverCategory, string]>([
  ['agree', 'ASSAULT', 'AGREE'],
  ['intend', 'CONSULT', 'REJECT-meet'],
  ['request', 'ASSAULT', 'REQUEST-yield'],
  ['request', 'SUPPORT', 'REQUEST-change'],
  ['threaten', 'AID', 'THREATEN-relations'],
  ['accuse', 'AID', 'ACCUSE-allege'],
])('%s over "not" %s is %s', (effect, category, expected) => {
  const type = effectOnNegated(effect, { category, mode: null }, [])?.type
  expect(type?.mode ? `${type.category}-${type.mode}` : type?.category).toBe(expected)
})

test('what another operator finds negated did not happen', () => {
  expect(effectOnNegated('consider', { category: 'ASSAULT', mode: null }, [])?.outcome).toBe('did-not-happen')
})
