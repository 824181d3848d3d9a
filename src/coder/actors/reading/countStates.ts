import type { ReadSentence } from './Reading.js'

/** How often a report names each state by a name that can mean no other; organisations, places and persons apart. */
export function countStates(sentences: readonly ReadSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { names } of sentences) {
    for (let token = 0; token < names.length; token++) {
      const name = names[token]
      if (!name || name.first !== token) continue
      const states = new Set<string>()
      for (const { entity } of name.entries) if (entity.kind === 'state') states.add(entity.id)
      const [only] = states
      if (states.size === 1 && only !== undefined) counts.set(only, (counts.get(only) ?? 0) + 1)
    }
  }
  return counts
}
