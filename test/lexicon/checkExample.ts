import type { LexiconEntry, LexiconExample } from '../../src/coder/lexicon/index.js'
import type { CodedEvent, ReadReport } from '../../src/types/index.js'
import { describeRecord, matchesExpectation } from '../support/matchesExpectation.js'

/** What is wrong with a reading of an example; null where it is as the entry says. */
export function checkExample(entry: LexiconEntry, example: LexiconExample, result: ReadReport): string | null {
  const { expected } = example
  if (expected === null) {
    const own = result.events.filter((event) => isMadeBy(event, entry))
    return own.length === 0 ? null : `made ${own.map(describeRecord).join(' and ')}`
  }
  const code = entry.kind === 'event' ? entry.code : null
  if (result.events.some((event) => matchesExpectation(event, expected, code))) return null
  const got = result.events.map((event) => `${describeRecord(event)} by ${event.rule}`)
  return `gave ${got.length === 0 ? 'nothing' : got.join(' and ')}`
}

/** True where a record is an entry's: an event entry makes it, an operator is named in its explanation. */
export function isMadeBy(event: CodedEvent, entry: LexiconEntry): boolean {
  return event.rule === entry.id || (entry.kind === 'operator' && event.explanation.includes(`${entry.id} at `))
}
