import { modalOf, readAuxiliaries } from '../../reading/index.js'
import type { TreeSentence } from '../../tree/index.js'

const OPEN_MODALS: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might', 'should', 'must', 'would'])

/** Whether a verb of saying is told as done: "could promise aid" and "a plan to demand more" promise and demand nothing. */
export function isPerformed(tree: TreeSentence, verb: number): boolean {
  const aux = readAuxiliaries(tree, verb)
  const modal = tree.tokens[aux.modal]
  if (modal !== undefined && OPEN_MODALS.has(modalOf(modal))) return false
  const token = tree.tokens[verb]
  return aux.to < 0 || token?.xpos !== 'VB' || token.deprel === 'xcomp' || token.deprel === 'root'
}
