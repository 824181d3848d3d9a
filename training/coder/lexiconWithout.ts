import type { CoderParts } from '../../src/app/index.js'
import { hashText } from '../../src/util/index.js'

/** Groups into which the entries fall by their ids. */
const GROUPS = 5

/**
 * Gives the rules without the group of entries that an entry belongs to: a fifth of the lexicon, so that a sentence meets
 * it as unread text meets the whole.
 */
export function lexiconWithout(rules: CoderParts): (entry: string) => CoderParts {
  const groups = Array.from({ length: GROUPS }, (_, group) => withoutGroup(rules, group))
  return (entry) => groups[groupOf(entry)] ?? rules
}

function withoutGroup(rules: CoderParts, group: number): CoderParts {
  const { lexicon } = rules
  const eventsByLemma = new Map(
    [...lexicon.eventsByLemma].map(([lemma, candidates]) => [
      lemma,
      candidates.filter(({ entry }) => groupOf(entry.id) !== group),
    ]),
  )
  return { ...rules, lexicon: { ...lexicon, eventsByLemma } }
}

function groupOf(entry: string): number {
  return (hashText(entry) >>> 0) % GROUPS
}
