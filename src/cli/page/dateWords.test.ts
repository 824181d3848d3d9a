import { expect, test } from 'vitest'
import type { DateRange } from '../../types/index.js'
import { dateWords } from './dateWords.js'

test.each<[string | null, string | null, DateRange['precision'], string | null, string]>([
  ['2023-09-05', '2023-09-06', 'day', 'Tuesday', '5 Sep 2023'],
  ['2023-12-31', '2024-01-01', 'day', "New Year's Eve", '31 Dec 2023'],
  ['2024-01-01', '2024-01-02', 'day', "New Year's Day", '1 Jan 2024'],
  ['2023-09-01', '2023-10-01', 'month', 'this month', 'Sep 2023'],
  ['2023-12-01', '2024-01-01', 'month', 'in December', 'Dec 2023'],
  ['2023-07-01', '2023-10-01', 'quarter', 'the third quarter', 'Jul 2023 - Sep 2023'],
  ['2022-12-01', '2023-03-01', 'season', 'last winter', 'Dec 2022 - Feb 2023'],
  ['2023-09-04', '2023-09-11', 'week', 'this week', '4 - 10 Sep 2023'],
  ['2023-08-28', '2023-09-04', 'week', 'last week', '28 Aug - 3 Sep 2023'],
  ['2023-12-25', '2024-01-01', 'week', 'last week', '25 - 31 Dec 2023'],
  ['2023-12-30', '2024-01-02', 'range', 'at the weekend', '30 Dec 2023 - 1 Jan 2024'],
  ['2023-03-05', '2023-09-06', 'range', 'in recent months', '5 Mar - 5 Sep 2023'],
  ['2019-01-01', '2020-01-01', 'year', 'in 2019', '2019'],
  ['2011-01-01', '2020-01-01', 'range', 'from 2011 to 2019', '2011 - 2019'],
  ['1990-01-01', '2000-01-01', 'range', 'in the nineties', '1990 - 1999'],
  ['2006-01-01', null, 'year', 'since 2006', 'since 2006'],
  ['1990-01-01', null, 'range', 'since the 1990s', 'since 1990'],
  ['2023-01-01', null, 'month', 'since January', 'since Jan 2023'],
  ['2023-01-01', null, 'day', 'since 1 January', 'since 1 Jan 2023'],
  ['2023-09-04', null, 'day', 'since Monday', 'since 4 Sep 2023'],
  ['2011-01-01', null, 'year', null, 'since 2011'],
  ['2023-09-05', null, 'range', 'soon', 'from 5 Sep 2023'],
  [null, '2023-09-06', 'range', 'until Tuesday', 'until 5 Sep 2023'],
  [null, '2020-01-01', 'range', 'until 2019', 'until 2019'],
  [null, null, null, null, 'undated'],
])('%s to %s (%s, %j) reads %s', (start, end, precision, exact, expected) =>
  expect(dateWords({ start, end, precision, basis: 'explicit', exact })).toBe(expected))
