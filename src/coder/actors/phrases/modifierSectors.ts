import { matchRole } from '../../../ontology/index.js'
import type { SectorCode } from '../../../types/index.js'
import { childrenOf } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'

/** Sectors of the people or body whose thing it is: COP of "a police convoy", REB of "a rebel base". */
export function modifierSectors(
  reading: Reading,
  { tree, lemmas, names }: ReadSentence,
  head: number,
): readonly SectorCode[] {
  for (const child of childrenOf(tree, head)) {
    const deprel = tree.tokens[child]?.deprel
    if (child > head || (deprel !== 'compound' && deprel !== 'amod') || names[child]) continue
    const role = matchRole(reading.gazetteer, lemmas, child)
    if (role) return role.sectors
  }
  return []
}
