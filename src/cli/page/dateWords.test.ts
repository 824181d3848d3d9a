import { expect, test } from 'vitest'
import type { DateRange } from '../../types/index.js'
import { dateWords } from './dateWords.js'

test.each<[string | null, string | null, DateRange['precision'], string]>([
  ['2023-09-05', '2023-09-06', 'day', '5 Sep 2023'],
  ['2023-09-01', '2023-10-01', 'month', 'Sep 2023'],
  ['2023-07-01', '2023-10-01', 'quarter', '1 Jul 2023 – 30 Sep 2023'],
  ['2023-09-04', '2023-09-11', 'week', '4–10 Sep 2023'],
  ['2019-01-01', '2020-01-01', 'year', '2019'],
  ['2019-01-01', '2022-01-01', 'range', '2019–2021'],
  ['2011-01-01', null, 'range', 'since 2011'],
  [null, '2023-09-06', 'range', 'until 5 Sep 2023'],
  [null, null, null, 'undated'],
])('%s to %s (%s) reads %s', (start, end, precision, expected) =>
  expect(dateWords({ start, end, precision, basis: 'explicit', exact: null })).toBe(expected))
