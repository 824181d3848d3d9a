import type { Condition, LexiconEntry, PredicateWords, SlotTest } from './LexiconEntry.js'

/** To hold in headlines only is to ask for a whole grammar. */
const HEADLINE_WEIGHT = 3

/** How much an entry asks for: the more it asks, the surer its match. Companion words weigh most. */
export function specificityOf(entry: LexiconEntry, predicate: PredicateWords): number {
  const start = predicate.others.length * 4 + (entry.kind === 'event' && entry.isForHeadlines ? HEADLINE_WEIGHT : 0)
  return entry.conditions.reduce((sum, condition) => sum + weightOf(condition), start)
}

function weightOf(condition: Condition): number {
  return condition.negated ? 1 : Math.max(...condition.tests.map(weightOfTest))
}

function weightOfTest(test: SlotTest): number {
  switch (test.kind) {
    case 'class':
    case 'lemmas':
    case 'several':
      return 3
    case 'entity':
      return 2.5
    case 'official':
      return 2.2
    case 'actor':
      return 2
    case 'any':
    case 'none':
      return 1
  }
}
