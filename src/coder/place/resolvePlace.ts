import type { Gazetteer } from '../../ontology/index.js'
import type { EventPlace, ResolvedMention } from '../../types/index.js'
import { firstConjunct, type TreeSentence } from '../tree/index.js'
import { adverbialPlace } from './adverbialPlace.js'
import { objectPlace } from './objectPlace.js'

/**
 * Where a happening took or takes place, as its words say: "in Vladivostok", "off the coast of Yemen", the goal of a
 * visit, the town that was shelled. Looks at the predicate, then at the word that carries it (`anchor`), then at the
 * verbs it shares its place with. Null where nothing says it; a dateline tells where the reporter was, not more.
 */
export function resolvePlace(
  tree: TreeSentence,
  predicate: number,
  anchor: number,
  mentions: ReadonlyMap<number, ResolvedMention>,
  gazetteer: Gazetteer,
): EventPlace | null {
  const own = adverbialPlace(tree, predicate, gazetteer) ?? objectPlace(tree, predicate, mentions, gazetteer)
  if (own !== null) return own
  let at = anchor
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const found = at === predicate ? null : adverbialPlace(tree, at, gazetteer)
    if (found !== null) return found
    at = sharer(tree, at)
  }
  return null
}

/** The word above that shares its place: the first of several verbs, the verb of a complement or of a gerund. */
function sharer(tree: TreeSentence, index: number): number {
  const first = firstConjunct(tree, index)
  if (first !== index) return first
  const token = tree.tokens[index]
  if (token === undefined) return -1
  if (token.deprel === 'xcomp') return token.head
  return token.deprel === 'advcl' && token.xpos === 'VBG' ? token.head : -1
}
