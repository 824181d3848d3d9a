import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'

/** Whether every record still has the reading, every reading the report, every poll the source that it came from. */
export function checkLinks({ database }: Connection): CheckupItem {
  const loose = database.pragma('foreign_key_check') as { readonly table: string }[]
  const tables = [...new Set(loose.map(({ table }) => table))].sort().join(', ')
  const rows =
    loose.length === 1 ? '1 row has lost what it hangs on' : `${loose.length} rows have lost what they hang on`
  return {
    name: 'links',
    isWell: loose.length === 0,
    finding:
      loose.length === 0 ? 'every record leads back to its report, every poll to its source' : `${rows}, in ${tables}`,
    canRepair: false,
  }
}
