import { isHeadline } from '../../reading/index.js'
import { childrenOf, type TreeSentence } from '../../tree/index.js'

/** Whether a verb stands in the passive: its subject is spoken of, not speaking. A finite clause shows it by "was"; only
 *  headlines leave that out. */
export function isPassive(tree: TreeSentence, verb: number): boolean {
  const token = tree.tokens[verb]
  if (token === undefined || token.xpos !== 'VBN') return false
  let perfect = false
  let subject = false
  for (const child of childrenOf(tree, verb)) {
    const deprel = tree.tokens[child]?.deprel
    if (deprel === 'aux:pass' || deprel === 'csubj:pass') return true
    if (deprel === 'nsubj:pass') subject = true
    if (deprel === 'nsubj' || (deprel === 'aux' && tree.tokens[child]?.lemma === 'have')) perfect = true
  }
  if (subject) return isHeadline(tree) || token.deprel === 'conj'
  return !perfect && (token.deprel === 'acl' || token.deprel === 'advcl')
}
