import { expect, test } from 'vitest'
import type { CodedEvent, EventId } from '../../types/index.js'
import { difference } from './recodeLedger.js'

const record = (id: string, status = 'happened') => ({ id: id as EventId, status }) as CodedEvent

test('records of one id are the same, whatever else is told of them', () =>
  expect(
    difference([record('a'), record('b'), record('c')], [record('b'), record('c', 'planned'), record('d')]),
  ).toEqual({
    added: [record('d')],
    removed: [record('a')],
    changed: [{ before: record('c'), after: record('c', 'planned'), fields: ['status'] }],
  }))

test('a reading that tells the same changes nothing', () =>
  expect(difference([record('a')], [record('a')])).toEqual({ added: [], removed: [], changed: [] }))
