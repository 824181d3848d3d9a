import type { EventId, HeldValue } from '../../../types/index.js'
import type { TracedRecord } from '../records/TracedRecord.js'

/**
 * Values of some records side by side, each with the records that say so: that of most records first, then that of the
 * earliest. `keyOf` says which values are one.
 */
export function holdValues<Value>(
  records: readonly TracedRecord[],
  valuesOf: (record: TracedRecord) => readonly Value[],
  keyOf: (value: Value) => string,
): readonly HeldValue<Value>[] {
  const held = new Map<string, { readonly value: Value; readonly records: EventId[] }>()
  for (const record of records) {
    for (const value of valuesOf(record)) {
      const key = keyOf(value)
      const known = held.get(key) ?? { value, records: [] }
      held.set(key, known)
      if (known.records.at(-1) !== record.event.id) known.records.push(record.event.id)
    }
  }
  return [...held.values()].sort((a, b) => b.records.length - a.records.length)
}
