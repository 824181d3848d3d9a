const YIELDING: ReadonlySet<string> = new Set(['CONCEDE', 'RETREAT'])

/** A category as PLV labels it: CONCEDE and RETREAT are one. */
export function foldRoot(category: string): string {
  return YIELDING.has(category) ? 'YIELD' : category
}
