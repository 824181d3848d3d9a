import type { CueView } from './CueView.js'
import type { FeatureList } from './FeatureList.js'
import { NOWHERE, type PathToCue, pathToCue } from './PathToCue.js'

/** What speaks for a word being of the source, cue or content of a cue: its way to the cue, its place at the edge of a
 *  branch of the tree, its neighbours, quotation marks, and what the rules made of it. */
export function wordPlaceFeatures(view: CueView, index: number, out: FeatureList): void {
  out.clear()
  const path = pathToCue(view, index)
  const way = wayOf(view, index, path)
  const { facts, cue, ruled } = view
  out.add(0, 0)
  pathFeatures(view, index, path, way, out)
  nearFeatures(view, index, way, out)
  const before = ruled[index - 1] ?? 9
  const after = ruled[index + 1] ?? 9
  const own = (ruled[index] as number) + 1 + view.isRuled * 4
  out.add(60, own, before, after)
  out.add(61, own, way)
  out.add(62, own, facts.word[index])
  out.add(63, own, facts.lemma[cue])
  out.add(64, own + before * 16 + after * 256, facts.xpos[index], facts.deprel[index])
}

/** Meeting point, relation of the branch and side of the cue, as one number. */
function wayOf({ facts, cue }: CueView, index: number, { up, branch }: PathToCue): number {
  const relation = branch < 0 ? NOWHERE : (facts.deprel[branch] as number)
  return Math.imul(relation ^ (up + 1), 0x2c1b3c6d) ^ (index < cue ? 1 : index === cue ? 2 : 3)
}

function pathFeatures(view: CueView, index: number, path: PathToCue, way: number, out: FeatureList): void {
  const { facts, cue, hangs } = view
  const { branch, second, depth, crossed } = path
  const edge =
    branch < 0
      ? 0
      : 1 +
        (index === facts.left[branch] ? 1 : 0) +
        (index === facts.right[branch] ? 2 : 0) +
        (index === branch ? 4 : 0)
  const secondRelation = facts.deprel[second] ?? NOWHERE
  out.add(1, way)
  out.add(2, way, facts.lemma[cue])
  out.add(3, way, edge)
  out.add(4, way, facts.xpos[index])
  out.add(5, way, facts.deprel[index], depth)
  out.add(6, way, crossed, depth)
  out.add(7, way, secondRelation, crossed)
  out.add(8, way, facts.word[index])
  out.add(9, way, facts.xpos[cue], facts.deprel[cue])
  out.add(10, way, facts.lemma[branch] ?? NOWHERE)
  out.add(11, way, hangs)
  out.add(12, way, hangs, facts.lemma[cue])
  out.add(13, way, facts.upos[branch] ?? NOWHERE, facts.upos[cue])
  out.add(14, way, secondRelation, facts.lemma[cue])
  out.add(15, way, facts.lemma[branch] ?? NOWHERE, facts.lemma[cue])
  out.add(16, way, facts.lemma[second] ?? NOWHERE, secondRelation)
}

function nearFeatures(view: CueView, index: number, way: number, out: FeatureList): void {
  const { facts, cue } = view
  const { word, xpos, quote, quoteNumber } = facts
  const distance = distanceClass(index - cue)
  const between = marksBetween(view, index)
  const sameQuote = quoteNumber[index] === quoteNumber[cue] ? 1 : 0
  out.add(30, distance)
  out.add(31, distance, word[index])
  out.add(32, distance, facts.lemma[cue])
  out.add(33, distance, xpos[index], facts.xpos[cue])
  out.add(34, word[index] as number, word[index - 1] ?? NOWHERE)
  out.add(35, word[index] as number, word[index + 1] ?? NOWHERE)
  out.add(36, xpos[index] as number, xpos[index - 1] ?? NOWHERE, xpos[index + 1] ?? NOWHERE)
  out.add(37, way, xpos[index - 1] ?? NOWHERE, xpos[index + 1] ?? NOWHERE)
  out.add(38, between, index < cue ? 1 : 2, quote[index])
  out.add(39, between, way)
  out.add(40, quote[index] as number, sameQuote, way)
  out.add(41, quote[index] as number, sameQuote, index < cue ? 1 : 2)
  out.add(42, quote[index] as number, quote[index - 1] ?? 9, quote[index + 1] ?? 9)
  out.add(43, facts.word[cue + 1] ?? NOWHERE, way, distance)
  out.add(44, index === facts.tree.tokens.length - 1 ? 1 : 0, xpos[index])
}

/** One to four words away each by itself, farther ones by rough distance. */
function distanceClass(distance: number): number {
  const size = Math.abs(distance)
  const rough = size <= 4 ? size : size <= 7 ? 5 : size <= 12 ? 6 : size <= 20 ? 7 : 8
  return distance < 0 ? -rough : rough
}

/** Bits: a comma, a quotation mark, another mark, a finite verb lies between a word and the cue. */
function marksBetween({ facts, cue }: CueView, index: number): number {
  const { tokens } = facts.tree
  let found = 0
  for (let at = Math.min(index, cue) + 1; at < Math.max(index, cue); at++) {
    const token = tokens[at]
    if (token === undefined) continue
    if (token.upos === 'PUNCT') found |= token.text === ',' ? 1 : (facts.quote[at] as number) >= 2 ? 2 : 4
    else if (token.upos === 'VERB') found |= 8
  }
  return found
}
