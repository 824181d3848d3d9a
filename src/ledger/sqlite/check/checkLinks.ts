import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'

/** Whether every record still has the reading, and every reading the report, that it came from. */
export function checkLinks({ database }: Connection): CheckupItem {
  const loose = (database.pragma('foreign_key_check') as unknown[]).length
  return {
    name: 'links',
    isWell: loose === 0,
    finding: loose === 0 ? 'every record leads back to its report' : `${loose} rows have lost what they came from`,
    canRepair: false,
  }
}
