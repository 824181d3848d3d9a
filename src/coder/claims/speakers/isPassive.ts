import { childrenOf, type TreeSentence } from '../../tree/index.js'

/** Whether a verb stands in the passive: its subject is spoken of, not speaking. */
export function isPassive(tree: TreeSentence, verb: number): boolean {
  const token = tree.tokens[verb]
  if (token === undefined || token.xpos !== 'VBN') return false
  let perfect = false
  for (const child of childrenOf(tree, verb)) {
    const deprel = tree.tokens[child]?.deprel
    if (deprel === 'nsubj:pass' || deprel === 'aux:pass' || deprel === 'csubj:pass') return true
    if (deprel === 'nsubj' || (deprel === 'aux' && tree.tokens[child]?.lemma === 'have')) perfect = true
  }
  return !perfect && (token.deprel === 'acl' || token.deprel === 'advcl')
}
