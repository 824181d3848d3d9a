import type { TreeSentence } from './TreeSentence.js'

/** Whether a token is `ancestor` or stands anywhere below it. */
export function isWithin(tree: TreeSentence, index: number, ancestor: number): boolean {
  let next = index
  for (let steps = 0; next >= 0 && steps <= tree.tokens.length; steps++) {
    if (next === ancestor) return true
    next = tree.tokens[next]?.head ?? -1
  }
  return false
}
