import type { RuleClaims } from './features/RuleClaims.js'
import type { SentenceFacts } from './features/SentenceFacts.js'
import type { SentencePlace } from './features/sentencePlaceFeatures.js'

const MOST_BEFORE = 5
const MOST_AFTER = 10

/** The sentences around that of a cue that may be content as a whole, in the order of the text. */
export interface CueWindow {
  readonly before: readonly SentencePlace[]
  readonly after: readonly SentencePlace[]
}

/** Goes on from the sentence of a cue as long as quotation marks, or a colon at its end, let the saying go on. */
export function windowAround(all: readonly SentenceFacts[], at: number, rules: RuleClaims): CueWindow {
  const before: SentencePlace[] = []
  const after: SentencePlace[] = []
  for (let index = at - 1; index >= Math.max(0, at - MOST_BEFORE) && isQuoting(all[index]); index--)
    before.unshift(place(all, at, index, rules))
  const open = endsWithColon(all[at])
  for (let index = at + 1; index <= Math.min(all.length - 1, at + MOST_AFTER); index++) {
    if (!open && !isQuoting(all[index])) break
    after.push(place(all, at, index, rules))
  }
  return { before, after }
}

function isQuoting(facts: SentenceFacts | undefined): boolean {
  return facts !== undefined && (facts.quoteNumber[0] !== 0 || facts.quoteNumber.at(-1) !== 0)
}

function endsWithColon(facts: SentenceFacts | undefined): boolean {
  const { tokens } = facts?.tree ?? { tokens: [] }
  return tokens.at(-1)?.text === ':' || tokens[1]?.text === ':' || tokens[2]?.text === ':'
}

function place(all: readonly SentenceFacts[], at: number, index: number, rules: RuleClaims): SentencePlace {
  const facts = all[index] as SentenceFacts
  const own = all[at] as SentenceFacts
  const earlier = index < at ? facts : all[index - 1]
  const later = index < at ? all[index + 1] : facts
  const number = earlier?.quoteNumber.at(-1) ?? 0
  const outside = [...(rules.get(index)?.keys() ?? [])].some((cue) => facts.quoteNumber[cue] === 0)
  return {
    facts,
    distance: index - at,
    paragraphs: Math.abs(facts.tree.sentence.paragraph - own.tree.sentence.paragraph),
    runsOn: number !== 0 && number === later?.quoteNumber[0],
    hasOwnCue: outside,
  }
}
