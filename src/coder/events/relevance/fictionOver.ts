import type { SceneLexicon } from '../../lexicon/index.js'
import { caseOf, childrenOf, governorsOf, isRelation, type TreeSentence } from '../../tree/index.js'

/**
 * The words by which a happening is one of a novel, film or play: it happens in the work ("in the novel Russia
 * invades"), the work or a performer is said to show it ("the play imagines a war"), or the work is about it ("a film
 * about the invasion"). Null where it is told as real.
 */
export function fictionOver(tree: TreeSentence, predicate: number, words: SceneLexicon): string | null {
  for (const index of [predicate, ...governorsOf(tree, predicate)]) {
    if (index !== predicate && isWork(tree, index, words)) return lemma(tree, index)
    const showing = childrenOf(tree, index).find((child) => shows(tree, child, index, words))
    if (showing !== undefined) return lemma(tree, showing)
  }
  return null
}

/** Whether a dependent of a happening, or of what governs it, puts it into a work. */
function shows(tree: TreeSentence, child: number, governor: number, words: SceneLexicon): boolean {
  const deprel = tree.tokens[child]?.deprel ?? ''
  if (isRelation(deprel, 'obl')) return caseOf(tree, child) === 'in' && isWork(tree, child, words)
  if (!isRelation(deprel, 'nsubj')) return false
  const isTeller = isWork(tree, child, words) || words.performers.has(lemma(tree, child))
  return isTeller && words.portray.has(lemma(tree, governor)) && tree.tokens[governor]?.upos === 'VERB'
}

function isWork(tree: TreeSentence, index: number, { fiction }: SceneLexicon): boolean {
  if (tree.tokens[index]?.upos !== 'NOUN') return false
  return fiction.has(lemma(tree, index)) || fiction.has(`${lemma(tree, index - 1)} ${lemma(tree, index)}`)
}

function lemma(tree: TreeSentence, index: number): string {
  return tree.tokens[index]?.lemma.toLowerCase() ?? ''
}
