import { childrenOf, childWith, hasChild, type TreeSentence } from '../tree/index.js'

const CONDITIONAL_MARKS: ReadonlySet<string> = new Set(['if', 'unless', 'provided', 'assuming', 'supposing', 'lest'])

/** Index of the word that makes a clause conditional, its own "if" or that of a clause hanging on it; or -1. */
export function findCondition(tree: TreeSentence, index: number): number {
  const own = isInverted(tree, index) ? 0 : ownCondition(tree, index)
  if (own >= 0) return own
  const open = openRelative(tree, index)
  if (open >= 0) return open
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token?.deprel !== 'advcl') continue
    const mark = ownCondition(tree, child)
    if (mark >= 0 && !isConcession(tree, child)) return mark
  }
  return -1
}

/** Index of the "anyone" of "anyone who attacks", or -1: nobody is said to have done so. */
function openRelative(tree: TreeSentence, index: number): number {
  const token = tree.tokens[index]
  if (token?.deprel !== 'acl:relcl') return -1
  const head = tree.tokens[token.head]?.lemma.toLowerCase() ?? ''
  return OPEN.has(head) || childrenOf(tree, token.head).some((child) => tree.tokens[child]?.lemma === 'any')
    ? token.head
    : -1
}

const OPEN: ReadonlySet<string> = new Set(['anyone', 'anybody', 'anything', 'whoever', 'whatever'])

function ownCondition(tree: TreeSentence, index: number): number {
  const token = tree.tokens[index]
  // "asked if they fired" asks; "they will fire if" sets a condition.
  if (token === undefined || token.deprel === 'ccomp') return -1
  return markAmong(tree, index, CONDITIONAL_MARKS)
}

/** "If they had fired", "had they fired": they had not. */
export function isAgainstFact(tree: TreeSentence, index: number): boolean {
  const clauses = [index, ...childrenOf(tree, index).filter((child) => tree.tokens[child]?.deprel === 'advcl')]
  if (tree.tokens[0]?.text === 'Had' && isInverted(tree, index)) return true
  return clauses.some(
    (clause) =>
      (ownCondition(tree, clause) >= 0 || isInverted(tree, clause)) &&
      childrenOf(tree, clause).some((child) => tree.tokens[child]?.text.toLowerCase() === 'had'),
  )
}

/** "Had they fired", "were they to fire", "should they fire": the helping word opens the sentence. */
function isInverted(tree: TreeSentence, index: number): boolean {
  const first = tree.tokens[0]
  if (first === undefined || !INVERTED.has(first.text) || tree.tokens.at(-1)?.text === '?') return false
  return index > 0 && !tree.tokens.some((token) => token.index < index && token.text === ',')
}

const INVERTED: ReadonlySet<string> = new Set(['Had', 'Were', 'Should'])

/** "even if they fire, he will stay": he stays in any case. */
function isConcession(tree: TreeSentence, index: number): boolean {
  const mark = markAmong(tree, index, CONDITIONAL_MARKS)
  const even = tree.tokens[mark - 1]
  return even?.lemma === 'even' || even?.lemma === 'as'
}

/** Index of the word that makes a clause a question, or -1: "whether", "asked if", "Did they ...?". */
export function findQuestion(tree: TreeSentence, index: number): number {
  const token = tree.tokens[index]
  if (token === undefined) return -1
  const whether = markAmong(tree, index, token.deprel === 'ccomp' ? INDIRECT : WHETHER)
  if (whether >= 0) return whether
  const last = tree.tokens.length - 1
  if (tree.tokens[last]?.text !== '?' || (token.deprel !== 'root' && token.deprel !== 'ccomp')) return -1
  // "Why did they fire?" takes the firing for granted.
  return tree.tokens.some((each) => each.xpos === 'WRB' || each.xpos === 'WP' || each.xpos === 'WDT') ? -1 : last
}

const WHETHER: ReadonlySet<string> = new Set(['whether'])
const INDIRECT: ReadonlySet<string> = new Set(['whether', 'if'])

function markAmong(tree: TreeSentence, index: number, words: ReadonlySet<string>): number {
  for (const child of childrenOf(tree, index)) {
    const token = tree.tokens[child]
    if (token?.deprel === 'mark' && words.has(token.text.toLowerCase())) return child
  }
  return -1
}

/** Whether a bare verb commands: no subject, no auxiliary, nothing above it. */
export function isImperative(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  if (token?.xpos !== 'VB' || token.deprel !== 'root') return false
  if (hasChild(tree, index, 'nsubj') || hasChild(tree, index, 'cop')) return false
  // "Do not fire!"
  const helper = tree.tokens[childWith(tree, index, 'aux')]
  if (helper !== undefined && (helper.index !== 0 || helper.lemma !== 'do')) return false
  return childWith(tree, index, 'mark') < 0
}
