import type { Stance } from '../../../../types/index.js'
import type { TokenRange } from '../../../tree/index.js'
import type { ClaimDraft, ContentSpan } from '../../ClaimDraft.js'

/** What the rules make of a cue, as the learned step sees it. */
export interface RuleClaim {
  readonly stance: Stance
  readonly vouches: boolean
  readonly cueLast: number
  readonly speakerRange: TokenRange | null
  readonly contentSpans: readonly ContentSpan[]
}

/** The claims of the rules by sentence and head of their cue. */
export type RuleClaims = ReadonlyMap<number, ReadonlyMap<number, RuleClaim>>

/** Gathers the drafts of the rules; those of one cue count as one, whoever speaks. */
export function ruleClaims(drafts: readonly ClaimDraft[]): RuleClaims {
  const found = new Map<number, Map<number, RuleClaim>>()
  for (const draft of drafts) {
    const inSentence = found.get(draft.sentence) ?? new Map<number, RuleClaim>()
    found.set(draft.sentence, inSentence)
    const known = inSentence.get(draft.cueToken)
    inSentence.set(draft.cueToken, {
      stance: draft.stance,
      vouches: draft.vouches,
      cueLast: draft.cueLast,
      speakerRange: draft.speakerRange,
      contentSpans: known === undefined ? draft.contentSpans : unite(known.contentSpans, draft.contentSpans),
    })
  }
  return found
}

function unite(known: readonly ContentSpan[], further: readonly ContentSpan[]): readonly ContentSpan[] {
  const fresh = further.filter((span) => known.every((other) => other.start !== span.start))
  return fresh.length === 0 ? known : [...known, ...fresh].sort((a, b) => a.start - b.start)
}
