import type { DescribedSource } from '../sources/describeSource.js'
import { isoInstant } from '../sources/World.js'
import { csvCell } from './csvCell.js'

const COLUMNS: readonly (readonly [name: string, cell: (one: DescribedSource) => string | null])[] = [
  ['source_id', ({ source }) => source.id],
  ['address', ({ source }) => source.address],
  ['kind', ({ source }) => source.kind],
  ['title', ({ source }) => source.title],
  ['outlet', ({ source }) => source.outlet],
  ['folders', ({ source }) => source.folders.join('; ')],
  ['state', ({ state }) => state],
  ['health', ({ health }) => health.state],
  ['remarks', ({ health }) => health.remarks.map(({ words }) => words).join('; ')],
  ['ill_since', ({ health }) => earliest(health.remarks.map(({ since }) => since))],
  ['last_asked_at', ({ lastPoll }) => lastPoll?.at ?? null],
  ['last_new_at', ({ health }) => (health.lastNewAt === null ? null : isoInstant(health.lastNewAt))],
  ['next_at', ({ nextAt }) => nextAt],
  ['added_at', ({ source }) => source.addedAt],
  ['paused_since', ({ source }) => source.pausedSince],
  ['removed_since', ({ source }) => source.removedSince],
]

/** The names of the columns, as the first line of a CSV file. */
export function sourceHeader(): string {
  return COLUMNS.map(([name]) => name).join(',')
}

/** One source as a line of CSV. */
export function sourceRow(one: DescribedSource): string {
  return COLUMNS.map(([, cell]) => csvCell(cell(one))).join(',')
}

function earliest(instants: readonly number[]): string | null {
  return instants.length === 0 ? null : isoInstant(Math.min(...instants))
}
