import { firstConjunct, hasChild, isRelation, type TreeSentence } from '../../tree/index.js'

/**
 * Whether a verb's subject is its patient: passives, participles after a noun ("the ship seized by Iran") and
 * participles coordinated with a passive ("was arrested and charged").
 */
export function isPassive(tree: TreeSentence, verb: number): boolean {
  const token = tree.tokens[verb]
  if (!token) return false
  if (hasChild(tree, verb, 'nsubj:pass') || hasChild(tree, verb, 'aux:pass')) return true
  if (token.xpos !== 'VBN' || hasActiveAuxiliary(tree, verb)) return false
  if (isRelation(token.deprel, 'acl') && token.deprel !== 'acl:relcl') return !hasChild(tree, verb, 'obj')
  if (isRelation(token.deprel, 'advcl') || isRelation(token.deprel, 'amod')) return !hasChild(tree, verb, 'obj')
  const first = firstConjunct(tree, verb)
  return first !== verb && !hasChild(tree, verb, 'nsubj') && isPassive(tree, first)
}

function hasActiveAuxiliary(tree: TreeSentence, verb: number): boolean {
  return (tree.children[verb] ?? []).some((child) => {
    const token = tree.tokens[child]
    return token?.deprel === 'aux' && token.lemma === 'have'
  })
}
