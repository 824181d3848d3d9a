import { childrenOf, childWith, governorsOf, isRelation, type TreeSentence } from '../tree/index.js'
import type { Awaited } from './awaitedOf.js'

/** Whether somebody could follow it up: a known side has a part in it, who acts is said to act, and it may come about. */
export function isFollowable(tree: TreeSentence, awaited: Awaited): boolean {
  const isPublic = [...awaited.actors, ...awaited.recipients].some(({ code }) => code !== null)
  return isPublic && isDoneBySubject(tree, awaited) && !isAbility(tree, awaited.head)
}

/** "their failure could destroy the pact", "his remarks will raise questions": nobody is said to do it. */
function isDoneBySubject(tree: TreeSentence, { actors, head }: Awaited): boolean {
  const own = tree.tokens[childWith(tree, head, 'nsubj')]
  // "a message that will destroy all trust": the noun stands over its clause.
  const isRelative = own?.upos === 'PRON' && tree.tokens[head]?.deprel === 'acl:relcl'
  const subject = isRelative ? tree.tokens[tree.tokens[head]?.head ?? -1] : own
  if (subject === undefined || subject.upos !== 'NOUN' || actors.length === 0) return true
  return actors.some(({ start, end }) => start <= subject.start && subject.end <= end)
}

/** "missiles that could reach Oslo", "an offence that she could be charged with": what something allows. */
function isAbility(tree: TreeSentence, head: number): boolean {
  if (!childrenOf(tree, head).some((child) => tree.tokens[child]?.lemma === 'could')) return false
  return [head, ...governorsOf(tree, head)].some((at) => isRelation(tree.tokens[at]?.deprel ?? '', 'acl:relcl'))
}
