import type { LexiconEntry, LexiconExample } from '../../src/coder/lexicon/index.js'
import type { ActorRef, CodedEvent, ReadReport } from '../../src/types/index.js'

/** What is wrong with a reading of an example; null where it is as the entry says. */
export function checkExample(entry: LexiconEntry, example: LexiconExample, result: ReadReport): string | null {
  const own = result.events.filter((event) => isMadeBy(event, entry))
  if (example.expected === null) return own.length === 0 ? null : `made ${own.map(describe).join(' and ')}`
  const { actors, recipients, status } = example.expected
  const type = example.expected.type ?? (entry.kind === 'event' ? entry.code : null)
  const isRight = (event: CodedEvent): boolean =>
    (type === null || event.category === type.category) &&
    (type === null || type.mode === null || event.mode === type.mode) &&
    sameSide(event.actors, actors) &&
    sameSide(event.recipients, recipients) &&
    (status === null || event.status === status)
  if (result.events.some(isRight)) return null
  const got = result.events.map((event) => `${describe(event)} by ${event.rule}`)
  return `gave ${got.length === 0 ? 'nothing' : got.join(' and ')}`
}

/** True where a record is an entry's: an event entry makes it, an operator is named in its explanation. */
export function isMadeBy(event: CodedEvent, entry: LexiconEntry): boolean {
  return event.rule === entry.id || (entry.kind === 'operator' && event.explanation.includes(`${entry.id} at `))
}

/** Codes in any order; `?` stands for an actor without a code. */
function sameSide(refs: readonly ActorRef[], codes: readonly string[]): boolean {
  return codesOf(refs).join() === [...codes].sort().join()
}

function codesOf(refs: readonly ActorRef[]): string[] {
  return [...new Set(refs.map((ref) => ref.code ?? '?'))].sort()
}

function describe(event: CodedEvent): string {
  const type = event.mode ? `${event.category}-${event.mode}` : event.category
  const side = (refs: readonly ActorRef[]): string => codesOf(refs).join(',') || '-'
  return `${type} ${side(event.actors)} > ${side(event.recipients)} [${event.status}]`
}
