import type { Label } from '../tagging/Tagger.js'
import type { Tree } from './Tree.js'

interface MutableTree {
  readonly heads: Int32Array
  readonly relations: string[]
}

/** Relations by which a parser wrongly hangs the thing owned on its owner. */
const MISTAKEN: ReadonlySet<string> = new Set(['appos', 'flat', 'dep', 'nmod', 'compound', 'parataxis', 'conj'])

/**
 * Turns "Kim Jong-un's visit" around where the visit hangs on Kim as an apposition: a noun with the genitive clitic
 * owns the noun after it. "Lee's, a shop in Seoul" has a comma after the clitic and stays.
 */
export function repairGenitives(tree: Tree, tags: readonly Label[]): Tree {
  let repaired: MutableTree | null = null
  for (let clitic = 1; clitic < tags.length - 1; clitic++) {
    if (tags[clitic]?.[1] !== 'POS' || tags[clitic + 1]?.[0] === 'PUNCT') continue
    const now = repaired ?? tree
    const owner = ownerOf(now, clitic)
    const owned = owner < 0 ? -1 : ownedBy(now, owner, clitic, tags)
    if (owned < 0) continue
    repaired ??= { heads: tree.heads.slice(), relations: [...tree.relations] }
    turnAround(repaired, owner, owned, clitic)
  }
  return repaired ?? tree
}

/** The head of the name before the clitic; -1 where it is a possessor already. */
function ownerOf(tree: Tree, clitic: number): number {
  let owner = tree.heads[clitic] ?? -1
  while (owner >= 0 && owner < clitic && tree.relations[owner] === 'flat') owner = tree.heads[owner] ?? -1
  return owner >= 0 && owner < clitic && tree.relations[owner] !== 'nmod:poss' ? owner : -1
}

function ownedBy(tree: Tree, owner: number, clitic: number, tags: readonly Label[]): number {
  for (let index = clitic + 1; index < tags.length; index++) {
    const upos = tags[index]?.[0]
    if (upos !== 'NOUN' && upos !== 'PROPN') continue
    const head = tree.heads[index] ?? -1
    const hangsOnName = head === owner || (head < clitic && tree.relations[head] === 'flat')
    if (hangsOnName && MISTAKEN.has(tree.relations[index] ?? '')) return index
  }
  return -1
}

function turnAround(tree: MutableTree, owner: number, owned: number, clitic: number): void {
  tree.heads[owned] = tree.heads[owner] ?? -1
  tree.relations[owned] = tree.relations[owner] ?? 'dep'
  tree.heads[owner] = owned
  tree.relations[owner] = 'nmod:poss'
  for (let index = clitic + 1; index < tree.heads.length; index++) {
    if (tree.heads[index] === owner && index !== owned) tree.heads[index] = owned
  }
}
