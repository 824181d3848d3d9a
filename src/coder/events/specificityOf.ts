import type { Condition, LexiconEntry, PredicateWords } from '../lexicon/index.js'

/** How much an entry asks for: the more it asks, the surer its match. Companion words weigh most. */
export function specificityOf(entry: LexiconEntry, predicate: PredicateWords): number {
  return entry.conditions.reduce((sum, condition) => sum + weightOf(condition), predicate.others.length * 4)
}

function weightOf(condition: Condition): number {
  if (condition.negated) return 1
  return Math.max(
    ...condition.tests.map((test) => {
      switch (test.kind) {
        case 'class':
        case 'lemmas':
          return 3
        case 'entity':
          return 2.5
        case 'actor':
          return 2
        case 'several':
          return 3
        case 'any':
        case 'none':
          return 1
      }
    }),
  )
}
