import type { TracedRecord, WordSpace } from '../../../../analysis/index.js'
import type { BlockHit, BlockRow, IncidentLedger, SoughtBlock } from '../../../../ledger/index.js'
import { searchedBlocks } from './placeRecords.js'

/** In a block, so many records before and after a record's own day of publication are looked at. */
const REACH = 24

/** So many records are compared with one at most: those with the most blocks in common, then the nearest in time. */
const MOST = 64

/** Which neighbours are meant: those of a record's own kind, or those that are to come where it is not. */
export type Side = 'alike' | 'across'

/** For each record the rows of records that are worth comparing with it, the likeliest first. */
export async function findNeighbours(
  records: readonly TracedRecord[],
  words: WordSpace,
  ledger: IncidentLedger,
  side: Side,
): Promise<readonly (readonly number[])[]> {
  const blocks = records.map((record) => searchedBlocks(record, words).map((block) => sought(block, side)))
  const hits = await ledger.neighbours(blocks.flat(), REACH)
  let at = 0
  return blocks.map((own) => {
    const found = own.map((block, index): [SoughtBlock, readonly BlockHit[]] => [block, hits[at + index] ?? []])
    at += own.length
    return likeliest(found)
  })
}

/** What came about is told after what was awaited, or on the same day. */
function sought(block: BlockRow, side: Side): SoughtBlock {
  if (side === 'alike') return { ...block, when: 'any' }
  return { ...block, isFuture: !block.isFuture, when: block.isFuture ? 'after' : 'before' }
}

interface Standing {
  readonly heads: Set<number>
  readonly days: number
}

function likeliest(found: readonly (readonly [SoughtBlock, readonly BlockHit[]])[]): readonly number[] {
  const standings = new Map<number, Standing>()
  for (const [{ head, day }, hits] of found) {
    for (const [event, published] of hits) {
      const known = standings.get(event) ?? { heads: new Set(), days: Math.abs(published - day) }
      standings.set(event, known)
      known.heads.add(head)
    }
  }
  return [...standings]
    .sort(([a, one], [b, other]) => other.heads.size - one.heads.size || one.days - other.days || a - b)
    .slice(0, MOST)
    .map(([event]) => event)
}
