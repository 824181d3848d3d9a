import type { TreeSentence } from '../../tree/index.js'

const SOURCES: ReadonlySet<string> = new Set([
  'report',
  'study',
  'poll',
  'survey',
  'statement',
  'letter',
  'newspaper',
  'paper',
  'article',
  'memo',
  'indictment',
  'ruling',
  'complaint',
  'lawsuit',
  'investigation',
  'inquiry',
  'review',
  'audit',
  'analysis',
  'assessment',
  'document',
  'communique',
  'resolution',
  'panel',
])

/** Whether a noun is a writing that may itself be said to find, show or suggest. */
export function isSourceNoun(tree: TreeSentence, index: number): boolean {
  return SOURCES.has(tree.tokens[index]?.lemma ?? '')
}
