import type { PageBlock } from './blockLines.js'
import { isArticle, proseWordCount } from './isArticle.js'

/**
 * The blocks that are the article. `readable` is what the extractor found, `main` what stands in the page's own
 * article element; null where neither holds prose.
 */
export function chooseBlocks(
  readable: readonly PageBlock[],
  main: readonly PageBlock[],
  isDeclared: boolean,
): readonly PageBlock[] | null {
  if (!isArticle(readable, isDeclared)) return isArticle(main, isDeclared) ? main : null
  const readableWords = proseWordCount(readable)
  const mainWords = proseWordCount(main)
  // More than the article element holds, but not much more: notices and menus were swept in with a short article.
  const isSweptIn = readable.length > main.length && mainWords <= readableWords && mainWords >= 0.6 * readableWords
  return isSweptIn && isArticle(main, isDeclared) ? main : readable
}
