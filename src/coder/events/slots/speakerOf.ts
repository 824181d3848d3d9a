import { childrenOf, isRelation, type TreeSentence } from '../../tree/index.js'
import { findSubject } from './findSubject.js'

/** Verbs that tell a clause in somebody's name. */
const TELLING: ReadonlySet<string> = new Set(
  'say,warn,tell,declare,threaten,caution,vow,announce,insist,write,post,add,state,promise,pledge,claim,swear,suggest,hint,indicate,thunder,boast'.split(
    ',',
  ),
)

const MAX_CLIMB = 5

/** Who says the clause in which a predicate stands: "Iran would pay, Israel warned", "Israel said that ..."; or -1. */
export function speakerOf(tree: TreeSentence, predicate: number): number {
  let current = predicate
  for (let steps = 0; steps < MAX_CLIMB; steps++) {
    const teller = childrenOf(tree, current).find((child) => isAside(tree, child) && isTelling(tree, child))
    if (teller !== undefined) return findSubject(tree, teller)
    const token = tree.tokens[current]
    if (!token || token.head < 0) return -1
    if (isTelling(tree, token.head)) return findSubject(tree, token.head)
    current = token.head
  }
  return -1
}

/** ", he said": beside the clause that it tells. */
function isAside(tree: TreeSentence, index: number): boolean {
  const relation = tree.tokens[index]?.deprel ?? ''
  return isRelation(relation, 'parataxis') || isRelation(relation, 'ccomp')
}

function isTelling(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  return token?.upos === 'VERB' && TELLING.has(token.lemma)
}
