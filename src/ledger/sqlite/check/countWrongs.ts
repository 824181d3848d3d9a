import type { CheckupItem, CheckupName } from '../../Checkup.js'
import type { Connection } from '../Connection.js'

/** One way in which rows may be wrong. */
export interface Wrong {
  /** What one is, and what many are: "poll has no instant", "polls have no instant". */
  readonly words: readonly [one: string, many: string]
  /** Counts them. */
  readonly query: string
  /** True where what is wrong is derived from other rows, so that a repair makes it anew. */
  readonly isDerived: boolean
}

/** A check that counts rows which are wrong in some ways; `well` is what it says where none is. */
export function countWrongs(
  connection: Connection,
  name: CheckupName,
  well: string,
  wrongs: readonly Wrong[],
): CheckupItem {
  const found = wrongs.flatMap((wrong) => {
    const count = connection.prepare<[], number>(wrong.query).pluck().get() ?? 0
    return count === 0 ? [] : [{ ...wrong, count }]
  })
  const findings = found.map(({ words: [one, many], count }) => `${count} ${count === 1 ? one : many}`)
  return {
    name,
    isWell: found.length === 0,
    finding: found.length === 0 ? well : findings.join(', '),
    canRepair: found.length === 0 || found.every(({ isDerived }) => isDerived),
  }
}

/** Counts the rows of a table that hold a word which is no instant in one of some columns. */
export function unreadableInstants(table: string, ...columns: readonly string[]): string {
  const wrong = columns.map((column) => `${column} IS NOT NULL AND NOT ${isInstant(column)}`)
  return `SELECT count(*) FROM ${table} WHERE ${wrong.join(' OR ')}`
}

/** A condition that a column holds an instant, ISO 8601 in UTC. */
export function isInstant(column: string): string {
  return `(${column} GLOB '????-??-??T??:??:??*Z' AND julianday(${column}) IS NOT NULL)`
}
