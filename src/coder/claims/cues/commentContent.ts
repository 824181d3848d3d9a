import { childrenOf, childWith, hasChild, type TreeSentence } from '../../tree/index.js'
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
  const entry = entryWith(entries, 'that') ?? entryWith(entries, 'quote')
  if (token === undefined || token.head < 0 || entry === null || !isComment(tree, index)) return null
  if (hasChild(tree, index, 'ccomp') || hasChild(tree, index, 'xcomp') || hasChild(tree, index, 'obj')) return null
  const subject = childWith(tree, index, 'nsubj')
  if (subject < 0) return null
  const strays = strayOpenings(tree, index, subject)
  const kept = new Set(strays)
  return {
    entry,
    frame: entry.frames.includes('that') ? 'that' : 'quote',
    content: [token.head, ...strays],
    excluded: [index, ...childrenOf(tree, index).filter((child) => !kept.has(child))],
    vouches: true,
  }
}

function isComment(tree: TreeSentence, index: number): boolean {
  switch (tree.tokens[index]?.deprel) {
    case 'parataxis':
      return true
    case 'advcl':
      return childWith(tree, index, 'mark') < 0 ? isSetOff(tree, index) : isAsClause(tree, index)
    case 'conj':
      // "..., the source added": no "and" joins it, so that it is no second clause.
      return !hasChild(tree, index, 'cc') && isSetOff(tree, index)
    default:
      return false
  }
}

function isAsClause(tree: TreeSentence, index: number): boolean {
  return tree.tokens[childWith(tree, index, 'mark')]?.lemma === 'as'
}

/** A comma or quotation mark stands right before the subject and verb. */
function isSetOff(tree: TreeSentence, index: number): boolean {
  const subject = childWith(tree, index, 'nsubj')
  if (subject < 0) return false
  let first = Math.min(subject, index)
  for (const child of childrenOf(tree, subject)) if (child < first) first = child
  return tree.tokens[first - 1]?.upos === 'PUNCT'
}

/** "Too often, he said, the debate ...": words before the subject, parted by a comma, belong to what is said. */
function strayOpenings(tree: TreeSentence, index: number, subject: number): number[] {
  return childrenOf(tree, index).filter((child) => {
    const token = tree.tokens[child]
    if (token === undefined || child >= subject || token.upos === 'PUNCT' || token.deprel === 'mark') return false
    return tree.tokens.slice(child, subject).some((each) => each.text === ',')
  })
}
