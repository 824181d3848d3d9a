import type { CountedThing, Span } from '../../../types/index.js'
import type { CountWords } from './parseCountWords.js'
import { readNumberAt, type TextNumber } from './readNumberAt.js'
import { type CountToken, splitForCounts } from './splitForCounts.js'

/** Words that may stand between a number and what it counts: "two short-range ballistic missiles". */
const MAX_BETWEEN = 3

/** Words between a counted thing and its fate: "7 people, among them two children, were killed" is too far. */
const FATE_REACH = 4

/** A counted thing ends at these: "four of the missiles" counts missiles, "four in the town" nothing. */
const ENDS_THING: ReadonlySet<string> = new Set(
  'in on at to from by for with and or but who which that was were is are had has have will would said as into near over'.split(
    ' ',
  ),
)

/** Numbers in a stretch of text and what each counts, with their words; years, dates, shares and sums are no counts. */
export function findCounts(text: string, span: Span, words: CountWords): readonly CountedThing[] {
  const tokens = splitForCounts(text, span)
  const found: CountedThing[] = []
  for (let at = 0; at < tokens.length; at++) {
    const number = readNumberAt(tokens, at, words)
    if (number === null) continue
    const thing = thingAfter(tokens, number, words)
    const fate = fateOf(tokens, thing?.end ?? number.end, number.start, words)
    if (thing !== null || fate?.isDirect) {
      const end = Math.max(thing?.end ?? 0, fate?.isAfter ? fate.end : 0, number.end)
      const [first, last] = [tokens[number.boundStart], tokens[end - 1]]
      if (first && last) {
        const exact = text.slice(first.start, last.end)
        const name = fateFor(thing?.name ?? 'person', fate?.name ?? null)
        const quoted = { exact, start: first.start, end: last.end }
        found.push({ thing: name, number: number.value, bound: number.bound, words: quoted })
      }
    }
    at = number.end - 1
  }
  return found
}

/** Only people are dead or arrested; a captured ship stays a ship. */
function fateFor(thing: string, fate: string | null): string {
  return fate !== null && PEOPLE.has(thing) ? fate : thing
}

const PEOPLE: ReadonlySet<string> = new Set([
  'person',
  'soldier',
  'prisoner',
  'refugee',
  'protester',
  'diplomat',
  'agent',
])

function thingAfter(
  tokens: readonly CountToken[],
  { end }: TextNumber,
  { things, notCounted }: CountWords,
): { readonly name: string; readonly end: number } | null {
  for (let at = end; at < tokens.length && at <= end + MAX_BETWEEN; at++) {
    const word = tokens[at]?.lower ?? ''
    const name = things.get(word)
    // "eight North Korean agents": the last of the nouns is what is counted.
    if (name !== undefined) return { name, end: at + 1 }
    if (notCounted.has(word) || ENDS_THING.has(word) || tokens[at]?.isMark) return null
  }
  return null
}

interface Fate {
  readonly name: string
  readonly end: number
  /** True where it stands after the number, so that its words belong to the count. */
  readonly isAfter: boolean
  /** True where it stands at the number itself, and the number needs no noun: "7 dead", "killing 12". */
  readonly isDirect: boolean
}

/** What became of those counted: after them ("7 people were killed"), else right before the number ("killed at least 7"). */
function fateOf(tokens: readonly CountToken[], from: number, before: number, { fates }: CountWords): Fate | null {
  for (let at = from; at < tokens.length && at < from + FATE_REACH; at++) {
    const token = tokens[at]
    if (token === undefined || token.isMark || token.isNumber) break
    const name = fates.get(token.lower)
    if (name !== undefined) return { name, end: at + 1, isAfter: true, isDirect: at === from }
  }
  for (let at = before - 1; at >= 0 && at >= before - FATE_REACH; at--) {
    const token = tokens[at]
    if (token === undefined || token.isMark || token.isNumber) break
    const name = fates.get(token.lower)
    if (name !== undefined) return { name, end: at + 1, isAfter: false, isDirect: true }
  }
  return null
}
