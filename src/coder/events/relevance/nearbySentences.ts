import type { TreeSentence } from '../../tree/index.js'

/** Sentences on either side that still tell of the same: pages without paragraphs are one long paragraph. */
const REACH = 2

/** The neighbours of a sentence within its paragraph, in reading order, itself left out. */
export function nearbySentences(trees: readonly TreeSentence[], index: number): readonly TreeSentence[] {
  const paragraph = trees[index]?.sentence.paragraph
  return trees
    .slice(Math.max(0, index - REACH), index + REACH + 1)
    .filter(({ sentence }) => sentence.paragraph === paragraph && sentence.index !== trees[index]?.sentence.index)
}
