import type { Gazetteer } from '../Gazetteer.js'
import type { NameEntry } from '../NameEntry.js'
import { matchName } from '../names/matchName.js'

/**
 * How many words a known name takes that begins at `words[from]` of a line in title case; 0 where none does. There a
 * capital is no sign of a name, so that a surname or place of one word ("May", "Split", "Nice") does not count.
 */
export function headlineName(gazetteer: Gazetteer, words: readonly string[], from: number): number {
  const match = matchName(gazetteer, words, from)
  if (match === null) return 0
  return match.length > 1 || match.entries.some(isSure) ? match.length : 0
}

function isSure({ form, entity }: NameEntry): boolean {
  return form !== 'surname' && entity.kind !== 'person' && entity.kind !== 'place'
}
