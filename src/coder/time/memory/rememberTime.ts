import { childrenWith, hasChild, type TreeSentence } from '../../tree/index.js'
import { civilDay } from '../calendar/civilDay.js'
import type { DayRange } from '../calendar/DayRange.js'
import { startOfMonth } from '../calendar/startOfMonth.js'
import type { TimeExpression } from '../TimeExpression.js'
import type { TimeMention } from '../TimeMention.js'
import type { TimeMemory } from './TimeMemory.js'

/** Verbs that only say that a happening took place: their date is that of the noun. */
const LIGHT = new Set('hold take begin start open occur happen convene end conclude be launch carry stage'.split(' '))

/** The memory after one more date. */
export function rememberTime(memory: TimeMemory, tree: TreeSentence, mention: TimeMention): TimeMemory {
  const { range, expression } = mention
  if (range === null || range.start === null || range.end === null || !isDate(expression)) return memory
  const rangeByEvent = new Map(memory.rangeByEvent)
  for (const word of eventsOf(tree, mention)) rangeByEvent.set(word, range)
  // "the 2015 deal" dates the deal alone; the day on which somebody spoke is not the day spoken of.
  const isAside = isNameOnly(tree, mention) || (isSaying(tree, mention) && memory.lastRange !== null)
  return {
    lastRange: isAside ? memory.lastRange : range,
    age: isAside ? memory.age : 0,
    lastMonth: monthOf(expression, range) ?? memory.lastMonth,
    rangeByEvent,
  }
}

function isDate({ kind }: TimeExpression): boolean {
  return !['vague', 'window', 'bounded', 'duration', 'frequency', 'unplaced', 'fiscalYear'].includes(kind)
}

function monthOf(expression: TimeExpression, { start }: DayRange): number | null {
  if (start === null || !['date', 'numericDate', 'month'].includes(expression.kind)) return null
  const { year, month } = civilDay(start)
  return startOfMonth(year, month)
}

function isNameOnly(tree: TreeSentence, { head, expression }: TimeMention): boolean {
  const token = tree.tokens[head]
  return (
    expression.kind === 'years' && token !== undefined && token.head > head && tree.tokens[token.head]?.upos !== 'VERB'
  )
}

function isSaying(tree: TreeSentence, { head }: TimeMention): boolean {
  const governor = tree.tokens[tree.tokens[head]?.head ?? -1]
  if (governor === undefined) return false
  return hasChild(tree, governor.index, 'ccomp') || governor.deprel === 'parataxis'
}

/** The words that name what a date belongs to: its noun, its verb, and what a light verb says took place. */
function eventsOf(tree: TreeSentence, { head }: TimeMention): string[] {
  const governor = tree.tokens[tree.tokens[head]?.head ?? -1]
  if (governor === undefined) return []
  const lemma = governor.lemma.toLowerCase()
  if (governor.upos !== 'VERB') return [lemma]
  const sides = LIGHT.has(lemma) ? ['nsubj', 'nsubj:pass', 'obj'] : []
  const nouns = sides.flatMap((side) => childrenWith(tree, governor.index, side))
  return [lemma, ...nouns.flatMap((noun) => tree.tokens[noun]?.lemma.toLowerCase() ?? [])]
}
