import { LABEL } from '../../src/coder/claims/learned/index.js'
import type { TreeSentence } from '../../src/coder/tree/index.js'
import type { GoldAttribution } from './readAttributions.js'

/** Where an annotated cue has its head. */
export interface GoldHead {
  readonly sentence: number
  readonly word: number
}

/** The word of an annotated cue that governs the others; null where no word lies in it. */
export function headOfCue(trees: readonly TreeSentence[], { cue }: GoldAttribution): GoldHead | null {
  const [start, end] = [cue[0]?.[0] ?? 0, cue.at(-1)?.[1] ?? 0]
  const sentence = trees.findIndex((tree) => tree.sentence.end > start)
  const tokens = trees[sentence]?.tokens ?? []
  const inside = tokens.filter((token) => token.start < end && token.end > start)
  const tops = inside.filter((token) => !inside.some((other) => other.index === token.head))
  const top = tops.find((token) => /^(VERB|NOUN|ADJ)$/.test(token.upos)) ?? tops[0]
  return top === undefined ? null : { sentence, word: top.index }
}

/** What a stretch of text is to an attribution: a part that holds most of it. */
export function labelOf(start: number, end: number, { source, cue, content }: GoldAttribution): number {
  if (covers(cue, start, end)) return LABEL.cue
  if (covers(source, start, end)) return LABEL.source
  return covers(content, start, end) ? LABEL.content : LABEL.outside
}

function covers(fragments: GoldAttribution['cue'], start: number, end: number): boolean {
  const shared = fragments.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0)
  return shared * 2 > end - start
}
