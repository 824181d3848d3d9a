import { childrenOf, isRelation, type TokenRange, type TreeSentence } from '../../tree/index.js'

/** A word with the helping verbs right before it and the "to" right after it: "is expected to", "has vowed to". */
export function wordsAround(tree: TreeSentence, index: number): TokenRange {
  let first = index
  const helpers = new Set(
    childrenOf(tree, index).filter((child) => {
      const deprel = tree.tokens[child]?.deprel ?? ''
      return isRelation(deprel, 'aux') || deprel === 'cop' || deprel === 'advmod'
    }),
  )
  while (helpers.has(first - 1)) first--
  // "abruptly decided to": adverbs count between the helping verbs only.
  while (first < index && tree.tokens[first]?.deprel === 'advmod') first++
  // "is to visit": the copula hangs on the verb, as the mark does.
  const before = tree.tokens[index - 1]
  if (tree.tokens[index]?.xpos === 'TO' && before?.lemma === 'be') first = index - 1
  const last = tree.tokens[index + 1]?.xpos === 'TO' ? index + 1 : index
  return { first, last }
}
