import type { ClaimDraft } from '../ClaimDraft.js'
import { type BoundContext, boundDrafts } from './boundDrafts.js'
import { draftsOfAttribution, type ProposalParts } from './draftsOfAttribution.js'
import { keepsAnyway } from './keepsAnyway.js'
import type { LearnedAttribution } from './LearnedAttribution.js'
import { repeatsRule } from './repeatsRule.js'

/** The claims of the rules as the learned step bounds them, without those that it does not believe, and those that it
 *  alone sees. */
export function applyLearned(
  drafts: readonly ClaimDraft[],
  attributions: readonly LearnedAttribution[],
  parts: ProposalParts,
  contextOf: (sentence: number, before: readonly ClaimDraft[]) => BoundContext,
): readonly ClaimDraft[] {
  const seen = new Map(
    attributions.map((attribution) => [placeOf(attribution.sentence, attribution.head), attribution]),
  )
  const kept = drafts.filter((draft) => {
    const { tree } = contextOf(draft.sentence, [])
    return seen.has(placeOf(draft.sentence, draft.cueToken)) || keepsAnyway(tree, draft, drafts)
  })
  const ruled = byPlace(kept)
  const found: ClaimDraft[] = []
  for (const group of ruled.values()) {
    const [{ sentence, cueToken }] = group
    const attribution = seen.get(placeOf(sentence, cueToken))
    found.push(...(attribution ? boundDrafts(group, attribution, contextOf(sentence, found)) : group))
  }
  for (const attribution of attributions) {
    const { sentence, head } = attribution
    if (ruled.has(placeOf(sentence, head))) continue
    const before = found.filter(
      (draft) => draft.sentence < sentence || (draft.sentence === sentence && draft.cueToken < head),
    )
    const context = contextOf(sentence, before)
    const cues = kept.filter((draft) => draft.sentence === sentence).map((draft) => draft.cueToken)
    if (!repeatsRule(context.tree, attribution, cues)) found.push(...draftsOfAttribution(attribution, parts, context))
  }
  return found
}

function placeOf(sentence: number, word: number): string {
  return `${sentence}:${word}`
}

/** The claims of each cue together, in the order of the text. */
function byPlace(drafts: readonly ClaimDraft[]): ReadonlyMap<string, readonly [ClaimDraft, ...ClaimDraft[]]> {
  const groups = new Map<string, readonly [ClaimDraft, ...ClaimDraft[]]>()
  const inOrder = [...drafts].sort((a, b) => a.sentence - b.sentence || a.cueToken - b.cueToken)
  for (const draft of inOrder) {
    const place = placeOf(draft.sentence, draft.cueToken)
    const known = groups.get(place)
    groups.set(place, known === undefined ? [draft] : [...known, draft])
  }
  return groups
}
