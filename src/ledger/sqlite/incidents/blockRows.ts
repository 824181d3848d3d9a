import type { BlockHit, BlockRow, PlacedBlock } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'

const BLOCK = 'bucket = ? AND head = ? AND is_future = ?'
const SELECT = 'SELECT event_key, day FROM record_blocks WHERE'

type Values = [bucket: number, head: number, isFuture: number, day: number, limit: number]

/** For each block, the records in it published nearest to its day, at most `reach` before and `reach` after. */
export function selectNeighbours(connection: Connection, blocks: readonly BlockRow[], reach: number): BlockHit[][] {
  const before = connection.prepare<Values, BlockHit>(`${SELECT} ${BLOCK} AND day <= ? ORDER BY day DESC LIMIT ?`)
  const after = connection.prepare<Values, BlockHit>(`${SELECT} ${BLOCK} AND day > ? ORDER BY day LIMIT ?`)
  // As plain rows: there are many, and each is only two numbers.
  for (const select of [before, after]) select.raw(true)
  return blocks.map(({ bucket, head, isFuture, day }) => {
    const values: Values = [bucket, head, isFuture ? 1 : 0, day, reach]
    return [...before.all(...values), ...after.all(...values)]
  })
}

/** Takes records out of blocks and puts others in. */
export function writeBlocks(
  connection: Connection,
  left: readonly PlacedBlock[],
  entered: readonly PlacedBlock[],
): void {
  const remove = connection.prepare(`DELETE FROM record_blocks WHERE ${BLOCK} AND day = ? AND event_key = ?`)
  for (const { bucket, head, isFuture, day, event } of left) remove.run(bucket, head, isFuture ? 1 : 0, day, event)
  const insert = connection.prepare('INSERT OR IGNORE INTO record_blocks VALUES (?, ?, ?, ?, ?)')
  // In the order of the table, so that neighbours are written together.
  for (const { bucket, head, isFuture, day, event } of [...entered].sort(byPlace))
    insert.run(bucket, head, isFuture ? 1 : 0, day, event)
}

function byPlace(a: PlacedBlock, b: PlacedBlock): number {
  return a.bucket - b.bucket || a.head - b.head || Number(a.isFuture) - Number(b.isFuture) || a.day - b.day
}
