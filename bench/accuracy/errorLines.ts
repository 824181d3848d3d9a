import type { ClassedError } from './errorTable.js'
import { rowKey } from './rowKey.js'

/** Wrong answers one a line, for a reader who judges whether the label is open to dispute. */
export function errorLines(errors: readonly ClassedError[]): string {
  const lines = errors.map(({ answered: { row, said }, errorClass }) =>
    [rowKey(row), errorClass, row.root, said.both.root, said.both.record?.rule ?? '-', row.id].join('\t'),
  )
  return `key\tclass\tlabel\tanswer\trule\tsentence\n${lines.join('\n')}\n`
}
