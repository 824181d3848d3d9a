import type { TreeSentence } from '../tree/index.js'

/** Whether a sentence is written in the short grammar of headlines: no full stop, present tense for what is past. */
export function isHeadline(tree: TreeSentence): boolean {
  if (isHeading(tree)) return true
  const last = tree.tokens[tree.tokens.length - 1]
  return tree.sentence.kind === 'prose' && last !== undefined && last.upos !== 'PUNCT'
}

/** Whether a line stands by itself as a heading, which a sentence that only lost its full stop does not. */
export function isHeading(tree: TreeSentence): boolean {
  return tree.sentence.kind === 'heading'
}
