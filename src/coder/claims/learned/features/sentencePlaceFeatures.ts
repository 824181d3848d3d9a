import { hashText } from '../../../../util/index.js'
import type { FeatureList } from './FeatureList.js'
import type { RuleClaim } from './RuleClaims.js'
import { QUOTE, type SentenceFacts } from './SentenceFacts.js'

/** A sentence before or after that of a cue. */
export interface SentencePlace {
  readonly facts: SentenceFacts
  /** How many sentences before (negative) or after the cue's. */
  readonly distance: number
  readonly paragraphs: number
  /** Whether one quotation runs from this sentence into its neighbour on the cue's side. */
  readonly runsOn: boolean
  /** Whether the rules find a cue outside quotation marks in it. */
  readonly hasOwnCue: boolean
}

/** What speaks for a neighbouring sentence being content of a cue as a whole. */
export function sentencePlaceFeatures(
  own: SentenceFacts,
  cue: number,
  place: SentencePlace,
  rule: RuleClaim | null,
  out: FeatureList,
): void {
  out.clear()
  const { facts, distance, paragraphs, runsOn, hasOwnCue } = place
  const side = distance < 0 ? 1 : 2
  const near = side * 8 + Math.min(Math.abs(distance), 4)
  const shape = quoteShape(facts) * 4 + (runsOn ? 1 : 0) + (hasOwnCue ? 2 : 0)
  const end = own.tree.tokens.at(-1)
  const last = hashText(end?.text ?? '') ^ ((own.quote.at(-1) ?? 0) * 8 + quoteShape(own))
  const ruled =
    rule === null ? 0 : rule.contentSpans.some(({ sentence }) => sentence === facts.tree.sentence.index) ? 2 : 1
  const apart = Math.min(paragraphs, 2)
  out.add(200, side)
  out.add(201, near, shape, apart)
  out.add(202, side, shape, own.lemma[cue])
  out.add(203, near, last, apart)
  out.add(204, side, last, shape)
  out.add(205, ruled, near, shape)
  out.add(206, ruled, side, apart)
  out.add(207, own.word[cue] as number, near, shape)
  out.add(208, hashText(facts.tree.tokens[1]?.text === ':' ? ':' : ''), near, own.word[cue])
  out.add(209, cue === own.tree.tokens.length - 2 ? 1 : 0, last, shape)
  out.add(210, own.quoteNumber[cue] === 0 ? 0 : 1, shape, side)
}

/** How a sentence stands in quotation marks: not at all, wholly, from its start, to its end, or in the middle. */
function quoteShape({ quote, quoteNumber }: SentenceFacts): number {
  const first = quoteNumber[0] !== 0
  const last = quoteNumber.at(-1) !== 0 || quoteNumber.at(-2) !== 0
  if (first && last) return quote.indexOf(QUOTE.closes) >= 0 && quote.indexOf(QUOTE.closes) < quote.length - 2 ? 1 : 2
  if (first) return 3
  if (last) return 4
  return quoteNumber.some((number) => number !== 0) ? 5 : 0
}
