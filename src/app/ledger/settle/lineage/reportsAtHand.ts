import type { BoilerplateTable, ComparedReport } from '../../../../analysis/index.js'
import type { StandingRow } from '../../../../ledger/index.js'
import type { ReportId, Span } from '../../../../types/index.js'
import type { BatchParts } from './BatchParts.js'
import type { HeldReport } from './HeldReport.js'
import { holdStored } from './holdReport.js'

/** The reports of a batch and those that they are compared with. */
export interface ReportsAtHand {
  /** A report with all that a comparison asks for. */
  readonly compared: (number: number) => ComparedReport
  readonly numberOf: (id: ReportId) => number
  /** The sentences of a report without boilerplate. */
  readonly spansOf: (number: number) => readonly Span[]
  /** What has been known to be its own so far. */
  readonly standingOf: (number: number) => StandingRow | undefined
}

/** Takes the other reports of some pairs out of the ledger. What is their boilerplate is told by their standings. */
export async function reportsAtHand(
  batch: readonly HeldReport[],
  pairs: readonly (readonly [number, number])[],
  boilerplate: BoilerplateTable,
  { ledger, knowledge, cache }: BatchParts,
): Promise<ReportsAtHand> {
  const spans = new Map<number, readonly Span[]>()
  const compared = new Map<number, ComparedReport>()
  const standings = new Map<number, StandingRow | undefined>()
  for (const { number, sketch, words, text, standing } of batch) {
    standings.set(number, standing)
    const known = boilerplate.among(sketch.outlet, sketch.segments)
    compared.set(number, { sketch, text, words, boilerplate: known })
    spans.set(number, words.segments.filter(({ hash }) => hash !== 0 && !known.has(hash)).map(spanOf))
  }
  const others = new Set(pairs.flat().filter((number) => !compared.has(number)))
  for (const row of await ledger.sketched([...others])) {
    const { number, sketch, words, text } = holdStored(row, knowledge, cache)
    standings.set(number, row.standing)
    const story = (JSON.parse(row.standing.spans) as [number, number][]).map(([start, end]) => ({ start, end }))
    const starts = new Set(story.map(({ start }) => start))
    const left = words.segments.filter(({ start, hash }) => hash !== 0 && !starts.has(start)).map(({ hash }) => hash)
    compared.set(number, { sketch, text, words, boilerplate: new Set(left) })
    spans.set(number, story)
  }
  const numbers = new Map([...compared].map(([number, { sketch }]) => [sketch.report, number]))
  return {
    compared: (number) => found(compared, number),
    numberOf: (id) => found(numbers, id),
    spansOf: (number) => found(spans, number),
    standingOf: (number) => standings.get(number),
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function found<Key, Value>(all: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = all.get(key)
  if (value === undefined) throw new Error(`report ${String(key)} is not at hand`)
  return value
}
