import { type Gazetteer, matchName, type NameEntry } from '../../ontology/index.js'
import { childrenOf, type TreeSentence } from '../tree/index.js'

/** The place or state whose name has a token as its head: the sharpest reading of "Vladivostok", "North Korea"; null
 *  where the words name none. */
export function placeNamed(tree: TreeSentence, head: number, gazetteer: Gazetteer): NameEntry | null {
  const token = tree.tokens[head]
  if (token === undefined || token.upos === 'PRON' || token.upos === 'VERB') return null
  const words = tree.tokens.map((each) => each.text)
  for (let from = leftmost(tree, head); from <= head; from++) {
    const match = matchName(gazetteer, words, from)
    if (match === null || from + match.length <= head) continue
    const entry = match.entries.find(isPlace) ?? match.entries.find(isState)
    if (entry !== undefined) return entry
  }
  return null
}

function isPlace({ entity }: NameEntry): boolean {
  return entity.kind === 'place'
}

function isState({ entity, form }: NameEntry): boolean {
  return entity.kind === 'state' && (form === 'name' || form === 'abbreviation')
}

/** First token of the name around a head: its compounds, adjectives and flat parts, without a break. */
function leftmost(tree: TreeSentence, head: number): number {
  let first = head
  for (const child of childrenOf(tree, head)) {
    const token = tree.tokens[child]
    if (token !== undefined && child < first && /^\p{Lu}/u.test(token.text) && token.deprel !== 'nmod:poss')
      first = child
  }
  return first
}
