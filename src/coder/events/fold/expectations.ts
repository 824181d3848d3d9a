import type { PredicateReading } from '../../reading/index.js'
import type { Proposal } from '../Proposal.js'

/** Happenings that the report has so far told as yet to come, by type and actors. */
export type Expectations = ReadonlyMap<string, PredicateReading>

/**
 * How a bare noun of action is to be read: "the trip" of a report that has called it anticipated is still to come.
 * A verb, or a noun that says when or whether, keeps its own reading.
 */
export function readingInReport(
  proposal: Proposal,
  reading: PredicateReading,
  expectations: Expectations,
): PredicateReading {
  if (!isBareNoun(proposal, reading)) return reading
  const expected = expectations.get(expectationKey(proposal))
  return expected ? { ...reading, time: expected.time, modality: expected.modality } : reading
}

/** The key and reading to remember of a happening yet to come; null for any other. */
export function expectationOf(
  proposal: Proposal,
  reading: PredicateReading,
): readonly [string, PredicateReading] | null {
  const isToCome = reading.time === 'future' || reading.modality === 'expected' || reading.modality === 'scheduled'
  const isSure = !reading.negated && !reading.conditional && !reading.question
  if (!isToCome || !isSure || proposal.actor.actors.length === 0) return null
  return [expectationKey(proposal), { ...reading, modality: reading.modality ?? 'expected' }]
}

function isBareNoun(proposal: Proposal, reading: PredicateReading): boolean {
  const isNoun = proposal.entry.predicates[0]?.kind === 'noun'
  return isNoun && proposal.anchor === proposal.predicate && reading.time === 'timeless' && reading.modality === null
}

function expectationKey({ type, actor }: Proposal): string {
  const names = actor.actors.map((one) => one.id ?? one.name).sort()
  return `${type.category}-${type.mode ?? ''}|${names.join('+')}`
}
