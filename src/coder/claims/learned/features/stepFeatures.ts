import type { CueView } from './CueView.js'
import type { FeatureList } from './FeatureList.js'
import { NOWHERE, pathToCue } from './PathToCue.js'

/** What speaks for a change of part, or against one, from the word before to a word. */
export function stepFeatures(view: CueView, index: number, out: FeatureList): void {
  out.clear()
  const { facts, cue, ruled } = view
  const { word, xpos, quote, left, right, deprel } = facts
  const { branch, up } = pathToCue(view, index)
  const last = pathToCue(view, index - 1)
  const opens = branch >= 0 && left[branch] === index ? (deprel[branch] as number) : NOWHERE
  const closes = last.branch >= 0 && right[last.branch] === index - 1 ? (deprel[last.branch] as number) : NOWHERE
  const side = index < cue ? 0 : index === cue ? 1 : index === cue + 1 ? 2 : 3
  out.add(100, 0)
  out.add(101, side)
  out.add(102, quote[index] as number, quote[index - 1] ?? 9, side)
  out.add(103, isMark(xpos[index], facts, index) ? (word[index] as number) : NOWHERE, side)
  out.add(104, isMark(xpos[index - 1], facts, index - 1) ? (word[index - 1] as number) : NOWHERE, side)
  out.add(105, opens, up, side)
  out.add(106, closes, last.up, side)
  out.add(107, (ruled[index] as number) + view.isRuled * 4, ruled[index - 1] ?? 9)
  out.add(108, xpos[index] as number, xpos[index - 1] ?? NOWHERE, side)
  out.add(109, word[index] as number, side)
  out.add(110, facts.lemma[cue] as number, side)
  out.add(111, branch === last.branch ? 1 : 0, opens, closes)
}

function isMark(xpos: number | undefined, { tree }: CueView['facts'], index: number): boolean {
  return xpos !== undefined && tree.tokens[index]?.upos === 'PUNCT'
}
