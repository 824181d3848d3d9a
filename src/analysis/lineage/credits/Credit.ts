import type { QuotedSpan } from '../../../types/index.js'

export const CREDIT_KINDS = ['dateline', 'byline', 'signature', 'contribution', 'first', 'citing'] as const

/**
 * What a text says of where its words come from. `dateline`, `byline`, `signature`: the whole of it is another's text;
 * `contribution`: a part is; `first`: another told it first; `citing`: it is told after another.
 */
export type CreditKind = (typeof CREDIT_KINDS)[number]

/** One credit, with its words. */
export interface Credit {
  readonly kind: CreditKind
  /** Key of the outlet credited. */
  readonly outlet: string
  /** Its family. */
  readonly family: string
  /** Its name as the text has it. */
  readonly name: string
  /** Where it stands: in the text, or in the byline, into which the span then points. */
  readonly field: 'text' | 'byline'
  readonly span: QuotedSpan
}

/** True where all of the text is credited to somebody else. */
export function creditsWhole({ kind }: Credit): boolean {
  return kind === 'dateline' || kind === 'byline' || kind === 'signature'
}
