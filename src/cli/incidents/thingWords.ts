/** Things of data/incidents/counts.tsv that are said alike of one and of many: fates, and aircraft. */
const ALIKE: ReadonlySet<string> = new Set([
  'aircraft',
  'arrested',
  'captured',
  'dead',
  'displaced',
  'missing',
  'wounded',
])

/** What is counted, as it is said of a number of them: "missiles", "people", "dead". */
export function thingWords(thing: string, number: number): string {
  if (number === 1 || ALIKE.has(thing)) return thing
  if (thing === 'person') return 'people'
  return thing.endsWith('y') ? `${thing.slice(0, -1)}ies` : `${thing}s`
}
