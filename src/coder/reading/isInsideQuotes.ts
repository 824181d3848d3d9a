import type { TreeSentence } from '../tree/index.js'

/** Whether an odd number of double quotation marks stands before a token: it is somebody's own words. */
export function isInsideQuotes(tree: TreeSentence, index: number): boolean {
  let open = false
  for (let at = 0; at < index; at++) {
    const text = tree.tokens[at]?.text
    if (text === '“' || text === '``') open = true
    else if (text === '”' || text === "''") open = false
    else if (text === '"') open = !open
  }
  return open
}
