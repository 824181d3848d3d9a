import type { ActorRef } from './Actor.js'
import type { EventId } from './CodedEvent.js'
import type { QuotedSpan } from './Span.js'

/** What a speaker does with a proposition. */
export const STANCES = [
  'asserts',
  'denies',
  'threatens',
  'promises',
  'demands',
  'accuses',
  'predicts',
  'doubts',
  'hedges',
  'praises',
  'asks',
] as const

export type Stance = (typeof STANCES)[number]

/** Somebody other than the outlet who vouches for a record, and how. */
export interface Attribution {
  readonly speaker: ActorRef | null
  readonly stance: Stance
  readonly cue: QuotedSpan
  /** True where the report withholds or never knew the name: "officials", "commentators". */
  readonly anonymous: boolean
}

/** What saw a claim: the rules over the tree, the step that was learned from annotated text, or both. */
export type ClaimFinder = 'rules' | 'learned' | 'both'

export type ClaimId = string & { readonly __brand: 'ClaimId' }

/** Who says what, in which words, with what stance. */
export interface Claim {
  readonly id: ClaimId
  readonly speaker: ActorRef | null
  readonly anonymous: boolean
  readonly stance: Stance
  /** The word that tells of the saying: "asserts", "according to". */
  readonly cue: QuotedSpan
  /** What is said, as one stretch; where the cue parts it, the stretch that carries its verb. */
  readonly content: QuotedSpan
  /** All stretches of a content that is parted ("The raid, he said, has failed"), in the order of the text; else empty. */
  readonly parts: readonly QuotedSpan[]
  /** True where the content, or a part of it, stands in quotation marks. */
  readonly quoted: boolean
  /** The claim whose content tells of this one: "Reuters reported that officials had said ..."; null where the outlet does. */
  readonly within: ClaimId | null
  readonly found: ClaimFinder
  /** Records whose words lie inside the content. */
  readonly events: readonly EventId[]
}
