import type { CheckupItem } from '../../Checkup.js'
import type { Connection } from '../Connection.js'
import { countedDyads } from './countedDyads.js'

interface Rolled {
  readonly key: string
  readonly records: number
}

const ROLLED = `SELECT actor || ' ' || recipient || ' ' || day || ' ' || category AS key, records FROM dyad_days`

/** Whether the roll-up of dyads says what the records say. */
export function checkRollUps(connection: Connection): CheckupItem {
  const counted = countedDyads(connection)
  let wrong = 0
  for (const { key, records } of connection.prepare<[], Rolled>(ROLLED).iterate()) {
    if (counted.get(key) !== records) wrong++
    counted.delete(key)
  }
  wrong += counted.size
  return {
    name: 'roll-ups',
    isWell: wrong === 0,
    finding:
      wrong === 0
        ? 'the series of every pair agree with the records'
        : `${wrong} days of pairs disagree with the records`,
    canRepair: true,
  }
}
