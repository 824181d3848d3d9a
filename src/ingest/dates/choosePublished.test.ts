import { expect, test } from 'vitest'
import { choosePublished } from './choosePublished.js'
import type { PublishedDate } from './PublishedDate.js'

const utc = (day: string, utcHour: number): PublishedDate => ({ day, utcHour })
const local = (day: string): PublishedDate => ({ day, utcHour: null })

test.each<[string, readonly PublishedDate[], string | null]>([
  ['nothing said', [], null],
  ['one calendar day', [local('2023-09-05')], '2023-09-05'],
  ['an instant alone keeps the day of universal time', [utc('2023-09-06', 1)], '2023-09-06'],
  ['evening in the west: the printed day is the one before', [utc('2023-09-06', 1), local('2023-09-05')], '2023-09-05'],
  ['morning in the east: the printed day is the one after', [utc('2023-09-05', 20), local('2023-09-06')], '2023-09-06'],
  ['no clock stands a day behind at noon', [utc('2023-09-06', 12), local('2023-09-05')], '2023-09-06'],
  ['no clock stands a day ahead in the morning', [utc('2023-09-05', 9), local('2023-09-06')], '2023-09-05'],
  ['a day far off is of something else', [utc('2023-09-06', 1), local('2023-08-01')], '2023-09-06'],
  ['the first day of the calendar wins', [local('2023-09-05'), local('2023-09-06')], '2023-09-05'],
  ['a local instant is a calendar day', [local('2023-09-05'), utc('2023-09-06', 3)], '2023-09-05'],
  ['another instant says nothing of the place', [utc('2023-09-06', 1), utc('2023-09-05', 23)], '2023-09-06'],
])('%s', (_, opinions, expected) => expect(choosePublished(opinions)).toBe(expected))
