import { expect, test } from 'vitest'
import type { IncidentId, Outcome } from '../../types/index.js'
import { outcomeWords } from './outcomeWords.js'

const incident = 'i:1' as IncidentId

test.each([
  [{ kind: 'met', incident, on: '2023-09-13', lateDays: 0 }, 'met on 13 Sep 2023 by i:1'],
  [{ kind: 'met', incident, on: null, lateDays: 1 }, 'met by i:1, 1 day late'],
  [{ kind: 'withdrawn', incident }, 'withdrawn: i:1'],
  [{ kind: 'contradicted', incident, because: 'denied' }, 'contradicted by i:1: it is denied'],
  [{ kind: 'contradicted', incident, because: 'opposite' }, 'contradicted by i:1: the opposite was done'],
  [{ kind: 'overdue', days: 12 }, 'overdue by 12 days'],
  [{ kind: 'open' }, 'open'],
] as const satisfies readonly (readonly [Outcome, string])[])('%j', (outcome, words) =>
  expect(outcomeWords(outcome)).toBe(words))
