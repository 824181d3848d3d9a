/** English names of the days of the week, lower case, to 0 Monday to 6 Sunday. */
export const WEEKDAY_BY_WORD: ReadonlyMap<string, number> = new Map([
  ['monday', 0],
  ['tuesday', 1],
  ['tues', 1],
  ['wednesday', 2],
  ['thursday', 3],
  ['thurs', 3],
  ['friday', 4],
  ['saturday', 5],
  ['sunday', 6],
])
