/** Mode names of PLOVER before its second version, or misspelt, and what PLOVER 2 calls them (docs/codebook.md, decision 7). */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['ASSAULT assassinate', 'targeted'],
  ['ASSAULT execute', 'targeted'],
  ['ASSAULT massacre', 'targeted'],
  ['ASSAULT primative', 'primitive'],
  ['COERCE sieze', 'seize'],
  ['COERCE ban', 'restrict'],
  ['THREATEN ban', 'restrict'],
])

/** Modes that PLOVER 2 has dropped without a successor: nothing can be right about them. */
const DROPPED: ReadonlySet<string> = new Set(['RETREAT return', 'ASSAULT cleansing'])

/** A labelled mode under its name in PLOVER 2; null where the row has none or PLOVER 2 has none for it. */
export function currentMode(category: string, mode: string): string | null {
  if (mode === '' || isDropped(category, mode)) return null
  return RENAMED.get(`${category} ${mode}`) ?? mode
}

/** Whether PLOVER 2 has no counterpart of a labelled mode. */
export function isDropped(category: string, mode: string): boolean {
  return DROPPED.has(`${category} ${mode}`)
}
