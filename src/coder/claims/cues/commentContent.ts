import { childWith, hasChild, type TreeSentence } from '../../tree/index.js'
import type { SpeechEntry } from '../lexicon/ClaimLexicon.js'
import { entryWith } from '../lexicon/entriesFor.js'
import type { ContentFinding } from './ContentFinding.js'

/** "The raid, he said, has failed", "... , the army said": the saying is a comment on the clause above it. Also
 *  "as officials said". Null where the verb has content of its own below. */
export function commentContent(
  tree: TreeSentence,
  index: number,
  entries: readonly SpeechEntry[],
): ContentFinding | null {
  const token = tree.tokens[index]
  if (token === undefined || token.head < 0) return null
  const isComment = token.deprel === 'parataxis' || (token.deprel === 'advcl' && isAsClause(tree, index))
  if (!isComment || hasChild(tree, index, 'ccomp') || hasChild(tree, index, 'xcomp')) return null
  const entry = entryWith(entries, 'that') ?? entryWith(entries, 'quote')
  if (entry === null || childWith(tree, index, 'nsubj') < 0) return null
  if (token.deprel === 'parataxis' && !isParenthetic(tree, index)) return null
  return { entry, frame: entry.frames.includes('that') ? 'that' : 'quote', content: [token.head], excluded: [index], vouches: true }
}

function isAsClause(tree: TreeSentence, index: number): boolean {
  return tree.tokens[childWith(tree, index, 'mark')]?.lemma === 'as' && !hasChild(tree, index, 'obj')
}

/** A comment is short and without an object; "He left, she said nothing" only sets clauses side by side. */
function isParenthetic(tree: TreeSentence, index: number): boolean {
  const object = childWith(tree, index, 'obj')
  return object < 0 || tree.tokens[object]?.deprel === 'iobj'
}
