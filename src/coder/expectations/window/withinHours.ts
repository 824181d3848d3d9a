import type { DueWindow } from '../../../types/index.js'
import { formatDay, parseDay } from '../../time/index.js'
import { governorsOf, quoteTokens, type TreeSentence } from '../../tree/index.js'

const HOURS_A_DAY = 24
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['six', 6],
  ['ten', 10],
  ['twelve', 12],
])

/** The window of "within 48 hours", "in the next 72 hours", "a 24-hour deadline"; null where a term is not in hours. */
export function withinHours(
  text: string,
  tree: TreeSentence,
  heads: readonly number[],
  published: string | null,
): DueWindow | null {
  const hour = tree.tokens.find(({ lemma, index }) => /^hours?$/i.test(lemma) && isUnder(tree, index, heads))
  if (hour === undefined) return null
  const first = beginningOf(tree, hour.index)
  if (first < 0) return null
  const words = quoteTokens(text, tree, first, hour.index)
  const count = countBefore(tree, hour.index)
  if (count === null) return { earliest: published, latest: null, basis: 'vague', words }
  const day = published === null ? null : parseDay(published)
  const latest = day === null ? null : formatDay(day + Math.ceil(count / HOURS_A_DAY))
  return { earliest: published, latest, basis: 'relative', words }
}

function isUnder(tree: TreeSentence, index: number, heads: readonly number[]): boolean {
  return governorsOf(tree, index).some((governor) => heads.includes(governor))
}

/** Where "within the next" begins; -1 where the hours are a time span of another kind: "two hours of talks". */
function beginningOf(tree: TreeSentence, hour: number): number {
  for (let at = hour - 1; at >= Math.max(0, hour - 5); at--) {
    const word = tree.tokens[at]?.text.toLowerCase() ?? ''
    if (word === 'within' || word === 'in') return at
    if ((word === 'next' || word === 'coming') && !/^(?:in|within|the)$/i.test(tree.tokens[at - 1]?.text ?? ''))
      return at
  }
  const next = tree.tokens[hour + 1]
  // "has 48 hours to leave", "a 48-hour deadline".
  const isTerm = next?.xpos === 'TO' || /^(?:deadline|ultimatum)$/i.test(next?.lemma ?? '')
  return isTerm ? numberAt(tree, hour) : -1
}

function countBefore(tree: TreeSentence, hour: number): number | null {
  const at = numberAt(tree, hour)
  const word = tree.tokens[at]?.text.toLowerCase() ?? ''
  return at < 0 ? null : (NUMBERS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null))
}

function numberAt(tree: TreeSentence, hour: number): number {
  const before = tree.tokens[hour - 1]
  const at = before?.text === '-' ? hour - 2 : hour - 1
  return tree.tokens[at]?.upos === 'NUM' ? at : -1
}
