import { createHash } from 'node:crypto'
import type { LabelledRow } from './LabelledRow.js'

/** A short name of a row, by its marked sentence. */
export function rowKey({ id }: LabelledRow): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12)
}
