/** Seasons of the northern half of the world to the month they begin with. */
export const SEASON_BY_WORD: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])
