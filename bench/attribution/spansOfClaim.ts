import type { ClaimDraft, LearnedAttribution } from '../../src/coder/claims/index.js'
import type { TokenRange, TreeSentence } from '../../src/coder/tree/index.js'
import type { RoleSpan } from './readPolnear.js'

/** A claim's speaker, cue and content as the corpus bounds them: cues with their auxiliaries, contents with the "that"
 *  and the quotation marks around them. */
export function spansOfClaim(claim: ClaimDraft, trees: readonly TreeSentence[]): RoleSpan[] {
  const tree = trees[claim.sentence]
  if (tree === undefined) return []
  if (claim.bounds !== null) return spansOfBounds(claim.bounds, trees)
  const content = claim.contentSpans.map((span) =>
    widen(trees[span.sentence], span.first, span.last, span.start, span.end),
  )
  return [
    ...(claim.speakerRange === null
      ? []
      : [{ role: 'source' as const, fragments: [rangeOf(tree, claim.speakerRange.first, claim.speakerRange.last)] }]),
    { role: 'cue', fragments: [cueRange(tree, claim)] },
    { role: 'content', fragments: joined(content) },
  ]
}

/** The learned step bounds claims as the corpus does. */
function spansOfBounds(
  { sentence, cue, source, content }: LearnedAttribution,
  trees: readonly TreeSentence[],
): RoleSpan[] {
  const own = (at: number, { first, last }: TokenRange): readonly [number, number] =>
    rangeOf(trees[at] as TreeSentence, first, last)
  return [
    ...(source === null ? [] : [{ role: 'source' as const, fragments: [own(sentence, source)] }]),
    { role: 'cue', fragments: [own(sentence, cue)] },
    { role: 'content', fragments: joined(content.map((stretch) => own(stretch.sentence, stretch))) },
  ]
}

function rangeOf(tree: TreeSentence, first: number, last: number): readonly [number, number] {
  return [tree.tokens[first]?.start ?? 0, tree.tokens[last]?.end ?? 0]
}

/** "have also discovered", "did not say": the verb with what helps it, as far as that stands right before it. */
function cueRange(tree: TreeSentence, { cueToken, cue }: ClaimDraft): readonly [number, number] {
  let first = cueToken
  for (let at = cueToken - 1; at >= 0; at--) {
    const token = tree.tokens[at]
    if (token === undefined || token.head !== cueToken || !/^(aux|advmod|cop)/.test(token.deprel)) break
    if (!token.deprel.startsWith('advmod')) first = at
  }
  const after = tree.tokens[cueToken + 1]
  const end = after?.deprel === 'compound:prt' && after.head === cueToken ? after.end : cue.end
  return [tree.tokens[first]?.start ?? cue.start, end]
}

function widen(
  tree: TreeSentence | undefined,
  first: number,
  last: number,
  start: number,
  end: number,
): readonly [number, number] {
  if (tree === undefined) return [start, end]
  let [from, to] = [first, last]
  for (let at = first - 1; at >= 0; at--) {
    const text = tree.tokens[at]?.text ?? ''
    if (/^["“]$/.test(text) || (/^that$/i.test(text) && at === from - 1)) from = at
    else break
  }
  for (let at = last + 1; at < tree.tokens.length && at <= last + 2; at++) {
    const text = tree.tokens[at]?.text ?? ''
    if (/^["”]$/.test(text)) to = at
    else if (!/^[.,?!]$/.test(text)) break
  }
  return rangeOf(tree, from, to)
}

/** Stretches that touch, but for blanks, are one. */
function joined(fragments: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (const fragment of fragments) {
    const last = found.at(-1)
    if (last !== undefined && fragment[0] - last[1] <= 2) found[found.length - 1] = [last[0], fragment[1]]
    else found.push(fragment)
  }
  return found
}
