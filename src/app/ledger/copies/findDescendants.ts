import { isCopying, type LinkKind } from '../../../analysis/index.js'
import type { LineageLedger } from '../../../ledger/index.js'

/** Reports that are looked at, at most: a widely printed wire has many copies, and they have copies. */
const MOST = 2_000

/** Numbers of the reports that have words of a report, straight or by way of others, and of those in between. */
export async function findDescendants(
  ledger: LineageLedger,
  number: number,
  asOf: string | undefined,
): Promise<{ readonly numbers: readonly number[]; readonly isCut: boolean }> {
  const found = new Set<number>()
  let edge: readonly number[] = [number]
  while (edge.length > 0) {
    const links = await ledger.links('earlier', edge, asOf)
    const next = new Set(links.filter(({ kind }) => isCopying({ kind: kind as LinkKind })).map(({ later }) => later))
    edge = [...next].filter((one) => one !== number && !found.has(one))
    for (const one of edge) {
      if (found.size >= MOST) return { numbers: [...found], isCut: true }
      found.add(one)
    }
  }
  return { numbers: [...found], isCut: false }
}
