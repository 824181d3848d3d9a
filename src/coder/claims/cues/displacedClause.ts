import { childrenOf, childWith, hasChild, isRelation, type TreeSentence } from '../../tree/index.js'

/** The clause that says what a noun of saying says. */
export interface NounClause {
  readonly head: number
  /** Words that a wrong parse hung below it. */
  readonly excluded: readonly number[]
}

/** How far behind its noun a clause may begin: "the assertions made this week by Western officials that". */
const REACH = 12

/** The "that" clause of a noun of saying, where it hangs on the noun or, behind a "by" phrase or a participle, on a
 *  word between. Relative clauses ("claims that he made") are none. */
export function displacedClause(tree: TreeSentence, noun: number): NounClause | null {
  for (let at = noun + 1; at <= noun + REACH && at < tree.tokens.length; at++) {
    const token = tree.tokens[at]
    if (token === undefined || token.text.toLowerCase() !== 'that' || token.deprel === 'det') continue
    const head = clauseHead(tree, at)
    if (head < 0 || !isOpenTo(tree, noun, head) || isRelative(tree, at, head)) return null
    const told = withSubject(tree, at, head)
    return { head: told, excluded: strayVerbs(tree, told) }
  }
  return null
}

/** The verb of the clause that a "that" opens. */
function clauseHead(tree: TreeSentence, that: number): number {
  let at = tree.tokens[that]?.head ?? -1
  // A gap deep in the clause: "that Korea is beginning to transfer" with "that" as an object.
  for (let steps = 0; steps < 3; steps++) {
    const deprel = tree.tokens[at]?.deprel ?? ''
    if (isRelation(deprel, 'acl') || deprel === 'ccomp' || deprel === 'advcl') return at
    if (deprel !== 'xcomp' && deprel !== 'conj') return -1
    at = tree.tokens[at]?.head ?? -1
  }
  return -1
}

/** The clause hangs on the noun, or on something below it or beside it that stands between the two. */
function isOpenTo(tree: TreeSentence, noun: number, head: number): boolean {
  const above = tree.tokens[head]?.head ?? -1
  if (above === noun) return true
  if (above > noun && above < head) {
    // Only a speaker's phrase or a participle may stand between.
    const link = tree.tokens[above]
    return link !== undefined && (hangsOn(tree, above, noun) || hangsOn(tree, above, tree.tokens[noun]?.head ?? -1))
  }
  // "Fears are growing that ...": the clause hangs on the verb whose subject is the noun.
  return (
    above === tree.tokens[noun]?.head &&
    isRelation(tree.tokens[noun]?.deprel ?? '', 'nsubj') &&
    tree.tokens[head]?.deprel === 'ccomp'
  )
}

function hangsOn(tree: TreeSentence, index: number, top: number): boolean {
  if (top < 0) return false
  let at = index
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    if (at === top) return true
    at = tree.tokens[at]?.head ?? -1
  }
  return false
}

/** Verbs of which a noun of saying is rather the object: "the promise that he made". */
const HANDLING: ReadonlySet<string> = new Set([
  'make',
  'issue',
  'give',
  'have',
  'keep',
  'receive',
  'reject',
  'deny',
  'repeat',
  'raise',
  'hear',
  'face',
  'sign',
  'publish',
  'accept',
  'ignore',
  'dismiss',
  'break',
])

/** "claims that were false", "the promise that he made": "that" is a part of the clause. "alerts that Korea fired shells":
 *  nothing is missing, whatever the parser called it. */
function isRelative(tree: TreeSentence, that: number, head: number): boolean {
  const token = tree.tokens[that]
  if (token === undefined || token.deprel === 'mark') return false
  if (isRelation(token.deprel, 'nsubj')) return token.xpos !== 'IN'
  const last = lastComplement(tree, head)
  const objects = childrenOf(tree, last).filter((child) => tree.tokens[child]?.deprel === 'obj' && child !== that)
  return objects.length === 0 && HANDLING.has(tree.tokens[last]?.lemma ?? '')
}

/** Where the "that" was parsed onto a later verb without a subject, the clause is the one before it: "claims that the ship
 *  sank were false". */
function withSubject(tree: TreeSentence, that: number, head: number): number {
  if (hasChild(tree, head, 'nsubj')) return head
  const above = tree.tokens[head]?.head ?? -1
  const sibling = childrenOf(tree, above).find(
    (child) => child > that && child < head && hasChild(tree, child, 'nsubj'),
  )
  return sibling ?? head
}

function lastComplement(tree: TreeSentence, head: number): number {
  let at = head
  for (let steps = 0; steps < 4; steps++) {
    const next = childWith(tree, at, 'xcomp')
    if (next < 0) return at
    at = next
  }
  return at
}

/** Finite verbs without a subject that hang below the clause belong to the sentence: "... will visit soon suggest". */
function strayVerbs(tree: TreeSentence, head: number): number[] {
  return childrenOf(tree, head).filter((child) => {
    const token = tree.tokens[child]
    if (token === undefined || child < head || (token.deprel !== 'xcomp' && token.deprel !== 'ccomp')) return false
    if (childWith(tree, child, 'mark') >= 0 || hasChild(tree, child, 'nsubj')) return false
    return (token.upos === 'VERB' && /^VB[DZP]?$/.test(token.xpos)) || hasFiniteBe(tree, child)
  })
}

function hasFiniteBe(tree: TreeSentence, index: number): boolean {
  return childrenOf(tree, index).some((child) => {
    const token = tree.tokens[child]
    return token?.upos === 'AUX' && /^VB[DZP]$/.test(token.xpos)
  })
}
