import type { Gazetteer } from '../../ontology/index.js'
import type { EventPlace } from '../../types/index.js'
import { caseOf, childrenOf, isRelation, type TreeSentence } from '../tree/index.js'
import { eventPlaceOf } from './eventPlaceOf.js'
import { placeNamed } from './placeNamed.js'

/** Prepositions of rest: what follows them is where something is. */
const REST: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'off',
  'outside',
  'inside',
  'around',
  'across',
  'over',
  'on',
  'along',
  'throughout',
  'within',
  'above',
  'close to',
  'north of',
  'south of',
  'east of',
  'west of',
])
/** Nouns that only say which part or kind of place is meant; the name hangs on them. */
const PARTS: ReadonlySet<string> = new Set([
  'coast',
  'shore',
  'border',
  'city',
  'town',
  'village',
  'province',
  'region',
  'governorate',
  'capital',
  'outskirt',
  'outskirts',
  'port',
  'airport',
  'base',
  'suburb',
  'district',
  'island',
  'area',
  'part',
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'water',
  'territory',
  'soil',
  'camp',
  'valley',
  'enclave',
  'stronghold',
  'neighbourhood',
  'neighborhood',
])

/** The place of an adverbial phrase of a verb or noun of action; null where none names a place. */
export function adverbialPlace(tree: TreeSentence, predicate: number, gazetteer: Gazetteer): EventPlace | null {
  for (const child of childrenOf(tree, predicate)) {
    const deprel = tree.tokens[child]?.deprel ?? ''
    if (!isRelation(deprel, 'obl') && !isRelation(deprel, 'nmod')) continue
    if (!REST.has(caseOf(tree, child) ?? '')) continue
    const found = phrasePlace(tree, child, gazetteer, 2)
    if (found !== null) return found
  }
  return null
}

/** The place that a noun phrase names, itself or through "the coast of", "Idlib province", "the town of". */
export function phrasePlace(tree: TreeSentence, head: number, gazetteer: Gazetteer, depth: number): EventPlace | null {
  const entry = placeNamed(tree, head, gazetteer)
  const own = entry && eventPlaceOf(entry)
  if (own || depth === 0 || !PARTS.has(tree.tokens[head]?.lemma.toLowerCase() ?? '')) return own
  for (const child of childrenOf(tree, head)) {
    const deprel = tree.tokens[child]?.deprel ?? ''
    if (!/^(nmod|compound|appos|amod|flat)/.test(deprel)) continue
    const inner = phrasePlace(tree, child, gazetteer, depth - 1)
    if (inner !== null) return inner
  }
  return null
}
