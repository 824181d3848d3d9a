import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'

/** Whether the pages of the file hang together. */
export function checkFile({ database }: Connection): CheckupItem {
  const [first, ...rest] = database.pragma('integrity_check(20)') as { integrity_check: string }[]
  const isWell = first?.integrity_check === 'ok'
  const complaints = [first, ...rest].map((row) => row?.integrity_check ?? '').join('; ')
  return {
    name: 'file',
    isWell,
    finding: isWell ? 'every page hangs together' : `damaged: ${complaints}`,
    canRepair: false,
  }
}
