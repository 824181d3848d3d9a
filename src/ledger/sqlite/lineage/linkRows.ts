import type { LinkRow } from '../../lineage/index.js'
import type { Connection } from '../Connection.js'
import { asOfCondition } from './asOfCondition.js'

/** Links of some reports, each once, in the order they were made. */
export function selectLinks(
  connection: Connection,
  side: 'earlier' | 'later' | 'either',
  numbers: readonly number[],
  asOf?: string,
): LinkRow[] {
  const sides = side === 'either' ? (['earlier', 'later'] as const) : ([side] as const)
  const { sql, values } = asOfCondition('lineage_links', asOf)
  const found = new Map<number, LinkRow>()
  for (const one of sides) {
    const select = connection.prepare<unknown[], LinkRow & { key: number }>(
      `SELECT key, earlier, later, kind, body FROM lineage_links WHERE ${one} = ? AND ${sql}`,
    )
    for (const number of numbers) {
      for (const { key, ...link } of select.all(number, ...values)) found.set(key, link)
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, link]) => link)
}
