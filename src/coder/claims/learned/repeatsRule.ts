import type { TreeSentence } from '../../tree/index.js'
import type { LearnedAttribution } from './LearnedAttribution.js'

/** Whether an attribution tells anew what a cue of the rules tells: "issued" beside "issued alerts that ...", where the
 *  rules have the alerts speak. */
export function repeatsRule(
  tree: TreeSentence,
  { sentence, head, cue, content }: LearnedAttribution,
  ruled: readonly number[],
): boolean {
  return ruled.some((other) => {
    if (other >= cue.first && other <= cue.last) return true
    const inside = content.some((part) => part.sentence === sentence && part.first <= other && other <= part.last)
    return inside && tree.tokens[other]?.head === head && tree.tokens[other]?.upos === 'NOUN'
  })
}
