import type { PageBlock } from './blockLines.js'

/** Words of prose that make an article; a notice ("page not found", "enable cookies") has fewer. */
const ARTICLE_WORDS = 30
/** Where the page itself says that it is an article, a short item counts, too. */
const DECLARED_ARTICLE_WORDS = 8

/** True where the blocks hold running sentences, not only menus, links and notices. */
export function isArticle(blocks: readonly PageBlock[], isDeclared: boolean): boolean {
  return proseWordCount(blocks) >= (isDeclared ? DECLARED_ARTICLE_WORDS : ARTICLE_WORDS)
}

/** Words in running sentences, links and headings left out. */
export function proseWordCount(blocks: readonly PageBlock[]): number {
  return blocks.filter(isProse).reduce((sum, block) => sum + block.text.split(' ').length, 0)
}

function isProse(block: PageBlock): boolean {
  const hasSentence = /[.!?…]["'”’)]*(?:\s|$)/.test(block.text) && block.text.split(' ').length >= 6
  return block.kind !== 'heading' && hasSentence && block.linkedLength * 2 < block.text.length
}
