import type { NameHit } from './NameHit.js'

/** For each token of a sentence the name it is part of, or null. */
export function namesByToken(hits: readonly NameHit[], tokenCount: number): readonly (NameHit | null)[] {
  const byToken = new Array<NameHit | null>(tokenCount).fill(null)
  for (const hit of hits) byToken.fill(hit, hit.first, hit.last + 1)
  return byToken
}
