import { childWith, type TreeSentence } from '../../tree/index.js'

const HOLDING: ReadonlySet<string> = new Set([
  'think',
  'believe',
  'feel',
  'know',
  'hope',
  'guess',
  'suppose',
  'mean',
  'see',
  'say',
])
const FIRST_AND_SECOND: ReadonlySet<string> = new Set(['i', 'we', 'you'])

/** "I think", "you know" inside somebody's words only colour them; they are no claim of their own. */
export function isAside(tree: TreeSentence, index: number): boolean {
  const subject = tree.tokens[childWith(tree, index, 'nsubj')]
  return HOLDING.has(tree.tokens[index]?.lemma ?? '') && FIRST_AND_SECOND.has(subject?.text.toLowerCase() ?? '')
}
