import type { Condition, SlotTest } from '../../lexicon/index.js'

/** Lemmas shown of a list. */
const MOST_LEMMAS = 4

/** A condition as its entry says it: `obj: not @sport | team`. Long lists are cut. */
export function conditionText({ slots, tests, negated }: Condition): string {
  return `${slots.join('|')}: ${negated ? 'not ' : ''}${tests.map(testText).join(' | ')}`
}

function testText(test: SlotTest): string {
  switch (test.kind) {
    case 'class':
      return `@${test.name}`
    case 'lemmas': {
      const lemmas = [...test.lemmas]
      return lemmas.length > MOST_LEMMAS ? `${lemmas.slice(0, MOST_LEMMAS).join(', ')}, …` : lemmas.join(', ')
    }
    case 'entity':
      return test.entity
    default:
      return test.kind
  }
}
