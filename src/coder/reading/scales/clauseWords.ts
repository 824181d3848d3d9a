import { childrenOf, type TreeSentence } from '../../tree/index.js'

const NEGATIVE = /^(?:not|n't|n’t|never|no)$/i

/** The helping words of a predicate in their order: "has_not_been". */
export function helpingWords(tree: TreeSentence, index: number): string {
  return childrenOf(tree, index)
    .flatMap((child) => {
      const token = tree.tokens[child]
      if (token === undefined) return []
      const helps = /^(?:aux|cop|mark)/.test(token.deprel)
      return helps || (token.deprel === 'advmod' && NEGATIVE.test(token.text)) ? [token.text.toLowerCase()] : []
    })
    .join('_')
}

/** The subject of a predicate: a pronoun as it stands, else its tag; "none" where it has none. */
export function subjectWord(tree: TreeSentence, index: number): string {
  const child = childrenOf(tree, index).find((each) => /^(?:nsubj|csubj|expl)/.test(tree.tokens[each]?.deprel ?? ''))
  const subject = child === undefined ? undefined : tree.tokens[child]
  if (subject === undefined) return 'none'
  return subject.upos === 'PRON' ? subject.text.toLowerCase() : subject.xpos
}

/** The article, "any", "my" before a noun; its tag where nothing stands there. */
export function determinerOf(tree: TreeSentence, index: number): string {
  const child = childrenOf(tree, index).find((each) => /^(?:det|nmod:poss)/.test(tree.tokens[each]?.deprel ?? ''))
  return (child === undefined ? tree.tokens[index]?.xpos : tree.tokens[child]?.text.toLowerCase()) ?? ''
}
