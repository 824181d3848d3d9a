import { governorsOf, type TreeSentence } from '../../tree/index.js'
import type { MarkedPair } from './MarkedPair.js'
import type { Pair, Stretch } from './Pair.js'
import { wordsOfTree } from './wordsOfTree.js'

/** How far the way is followed up from a side that stands alone. */
const LONE_STEPS = 3

/** Marks the two sides and walks the tree from each to where the ways meet. */
export function markPair(pair: Pair): MarkedPair {
  const { tree, actor, recipient, near } = pair
  const marks = tree.tokens.map((): 'S' | 'T' | '' => '')
  if (recipient) marks.fill('T', recipient.first, recipient.last + 1)
  if (actor) marks.fill('S', actor.first, actor.last + 1)
  const { up, down, top } = meet(tree, actor, recipient)
  const isOpen = (index: number): boolean => marks[index] === ''
  const path = [...new Set([...up.filter(isOpen), ...down.filter(isOpen).reverse()])]
  return { tree, actor, recipient, near, tokens: tree.tokens, ...wordsOfTree(tree), marks, up, down, top, path }
}

function meet(
  tree: TreeSentence,
  actor: Stretch | null,
  recipient: Stretch | null,
): Pick<MarkedPair, 'up' | 'down' | 'top'> {
  const up = actor ? [actor.head, ...governorsOf(tree, actor.head)] : []
  const down = recipient ? [recipient.head, ...governorsOf(tree, recipient.head)] : []
  if (!actor || !recipient) {
    const lone = (actor ? up : down).slice(0, LONE_STEPS)
    return { up: actor ? lone : [], down: actor ? [] : lone, top: lone.at(-1) ?? tree.root }
  }
  const below = new Set(down)
  const top = up.find((index) => below.has(index)) ?? -1
  if (top < 0) return { up, down, top }
  return { up: up.slice(0, up.indexOf(top) + 1), down: down.slice(0, down.indexOf(top) + 1), top }
}
