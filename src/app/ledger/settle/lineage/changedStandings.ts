import { ownStory } from '../../../../analysis/index.js'
import type { LineageLedger, LinkRow, Settlement, StandingRow } from '../../../../ledger/index.js'
import { copiedSpans } from '../../lineage/linkRow.js'
import type { HeldReport } from './HeldReport.js'
import { pairKey } from './Pairs.js'
import type { ReportsAtHand } from './reportsAtHand.js'

/** What is each report's own, of a batch and of those whose links to earlier reports it changes; what stays is left out. */
export async function changedStandings(
  batch: readonly HeldReport[],
  { made, ended }: Pick<Settlement, 'made' | 'ended'>,
  { spansOf, standingOf }: ReportsAtHand,
  ledger: LineageLedger,
): Promise<readonly StandingRow[]> {
  const numbers = new Set([...batch.map(({ number }) => number), ...[...made, ...ended].map(({ later }) => later)])
  const gone = new Set(ended.map(({ earlier, later }) => pairKey(earlier, later)))
  const stayed = (await ledger.links('later', [...numbers])).filter(
    ({ earlier, later }) => !gone.has(pairKey(earlier, later)),
  )
  const linksTo = new Map<number, LinkRow[]>()
  for (const link of [...stayed, ...made]) {
    const own = linksTo.get(link.later) ?? []
    linksTo.set(link.later, own)
    own.push(link)
  }
  return [...numbers].flatMap((number) => {
    const spans = spansOf(number)
    const { isOrigin, share } = ownStory(spans, (linksTo.get(number) ?? []).map(copiedSpans))
    const packed = JSON.stringify(spans.map(({ start, end }) => [start, end]))
    const before = standingOf(number)
    if (before && before.isOrigin === isOrigin && before.ownShare === share && before.spans === packed) return []
    return [{ number, isOrigin, ownShare: share, spans: packed }]
  })
}
