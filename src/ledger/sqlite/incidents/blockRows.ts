import type { BlockHit, PlacedBlock, SoughtBlock } from '../../incidents/index.js'
import type { Connection } from '../Connection.js'

const BLOCK = 'bucket = ? AND head = ? AND is_future = ?'
const SELECT = 'SELECT event_key, day FROM record_blocks WHERE'

type Values = [bucket: number, head: number, isFuture: number, day: number, limit: number]

/** For each block, the records in it published nearest to its day, at most `reach` on either side. */
export function selectNeighbours(connection: Connection, blocks: readonly SoughtBlock[], reach: number): BlockHit[][] {
  const before = connection.prepare<Values, BlockHit>(`${SELECT} ${BLOCK} AND day <= ? ORDER BY day DESC LIMIT ?`)
  const after = connection.prepare<Values, BlockHit>(`${SELECT} ${BLOCK} AND day >= ? ORDER BY day LIMIT ?`)
  // As plain rows: there are many, and each is only two numbers.
  for (const select of [before, after]) select.raw(true)
  return blocks.map(({ bucket, head, isFuture, day, when }) => {
    const block = [bucket, head, isFuture ? 1 : 0] as const
    const earlier = when === 'after' ? [] : before.all(...block, day, reach)
    const later = when === 'before' ? [] : after.all(...block, when === 'any' ? day + 1 : day, reach)
    return [...earlier, ...later]
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
