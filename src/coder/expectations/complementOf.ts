import { childrenOf, type TreeSentence } from '../tree/index.js'

/** The clause that says what is promised, threatened or asked for: "to close the strait"; -1 where none does. */
export function complementOf(tree: TreeSentence, index: number): number {
  return (
    childrenOf(tree, index).find((child) => {
      const token = tree.tokens[child]
      if (token === undefined || child < index || token.upos !== 'VERB') return false
      if (token.deprel === 'ccomp' || token.deprel === 'xcomp') return true
      if (token.deprel !== 'acl' && token.deprel !== 'advcl') return false
      return childrenOf(tree, child).some((part) => tree.tokens[part]?.xpos === 'TO')
    }) ?? -1
  )
}
