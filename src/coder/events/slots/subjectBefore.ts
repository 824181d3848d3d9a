import { caseOf, childrenOf, isRelation, type TreeSentence } from '../../tree/index.js'
import { isPassive } from './isPassive.js'
import type { SentenceContext } from './SentenceContext.js'

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP'])
const MAX_DISTANCE = 20
/** Relations through which a name belongs to the phrase around it. */
const INNER = ['nmod', 'compound', 'amod', 'flat', 'nummod', 'det', 'acl', 'obl']
/** What a phrase is that no verb has claimed. */
const UNCLAIMED = ['root', 'appos', 'dep', 'parataxis', 'list', 'vocative', 'dislocated', 'conj']

/** The actor that stands before a finite verb without being claimed by any verb: a subject that the parser missed; -1 else. */
export function subjectBefore(context: SentenceContext, verb: number): number {
  const { tree } = context
  const token = tree.tokens[verb]
  if (token?.upos !== 'VERB' || !isFiniteVerb(tree, verb) || isPassive(tree, verb)) return -1
  if (token.deprel === 'acl:relcl' || token.deprel === 'conj') return -1
  for (let index = verb - 1; index >= Math.max(0, verb - MAX_DISTANCE); index--) {
    if (FINITE.has(tree.tokens[index]?.xpos ?? '') && tree.tokens[index]?.upos === 'VERB') return -1
    if (!context.mentions.get(index)?.actors.length) continue
    const top = phraseTop(tree, index, verb)
    const isFree = UNCLAIMED.includes(tree.tokens[top]?.deprel ?? '') && caseOf(tree, top) === null
    if (isFree && top < verb && context.mentions.get(top)?.actors.length) return top
  }
  return -1
}

function isFiniteVerb(tree: TreeSentence, verb: number): boolean {
  if (FINITE.has(tree.tokens[verb]?.xpos ?? '')) return true
  return childrenOf(tree, verb).some((child) => tree.tokens[child]?.deprel === 'aux')
}

function phraseTop(tree: TreeSentence, index: number, verb: number): number {
  let top = index
  for (let steps = 0; steps < 8; steps++) {
    const token = tree.tokens[top]
    if (!token || token.head < 0 || token.head >= verb) return top
    if (!INNER.some((relation) => isRelation(token.deprel, relation))) return top
    top = token.head
  }
  return top
}
