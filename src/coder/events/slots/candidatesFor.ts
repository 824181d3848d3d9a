import type { Token } from '../../../types/index.js'
import { lemmasOf } from './lemmasOf.js'

/** What an index by lemma holds for a word, under its lemma or, for plural-only nouns, its bare singular. */
export function candidatesFor<C>(index: ReadonlyMap<string, readonly C[]>, token: Token): readonly C[] | null {
  for (const lemma of lemmasOf(token)) {
    const found = index.get(lemma)
    if (found) return found
  }
  return null
}
