import { childWith } from '../../tree/index.js'
import type { ReadSentence } from '../reading/Reading.js'

/** What the main verb of a sentence acts on; -1 where there is no object. */
export function lastObject({ tree }: Pick<ReadSentence, 'tree'>): number {
  const object = childWith(tree, tree.root, 'obj')
  return object >= 0 ? object : childWith(tree, tree.root, 'iobj')
}
