import type { TreeSentence } from '../tree/index.js'
import type { DayRange } from './calendar/DayRange.js'
import type { TimeMention } from './TimeMention.js'

const AFTER: ReadonlySet<string> = new Set(['after', 'following'])
const BEFORE: ReadonlySet<string> = new Set(['before', 'ahead', 'until', 'till', 'prior'])

/** A time that reached its predicate through a noun: "fled after Monday's raid" is Monday or later, up to publication;
 *  "since the 2011 revolt" is open; "ahead of Friday's vote" ends with Friday. */
export function boundThrough(tree: TreeSentence, path: readonly number[], mention: TimeMention): TimeMention {
  const noun = path.at(-1)
  const { range, published } = mention
  if (noun === undefined || range === null || tree.tokens[noun]?.upos === 'ADV') return mention
  const bounded = boundBy(prepositionOf(tree, noun), range, published)
  return bounded === null ? mention : { ...mention, range: bounded }
}

function boundBy(preposition: string, { start, end, precision }: DayRange, published: number | null): DayRange | null {
  if (preposition === 'since' && start !== null) return { start, end: null, precision }
  if (AFTER.has(preposition) && start !== null) {
    const isPast = published !== null && published >= start
    return { start, end: isPast ? published + 1 : null, precision: 'range' }
  }
  if (!BEFORE.has(preposition) || end === null) return null
  const isAhead = published !== null && published < end - 1
  return { start: isAhead && start !== null && start > published ? published : null, end, precision: 'range' }
}

function prepositionOf(tree: TreeSentence, noun: number): string {
  const mark = (tree.children[noun] ?? []).find((child) => tree.tokens[child]?.deprel === 'case')
  if (mark === undefined) return ''
  // "ahead of" comes as an adverb before "of".
  const word = tree.tokens[mark]?.text.toLowerCase() ?? ''
  return word === 'of' && tree.tokens[mark - 1]?.lemma === 'ahead' ? 'ahead' : word
}
