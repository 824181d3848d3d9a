import { anchorFinder, type IncidentKnowledge } from '../../../analysis/index.js'
import type { Ledger, StoredCorrection } from '../../../ledger/index.js'
import type { Correction, RecordAnchor } from '../../../types/index.js'
import { holdReport } from '../settle/incidents/HeldReport.js'

/** A correction with what has become of it. */
export interface ListedCorrection extends StoredCorrection {
  /** False where a later correction undoes it. */
  readonly holds: boolean
  /** Records that it names and that are no longer coded. */
  readonly lost: readonly RecordAnchor[]
}

/** Corrections in the order they were made, with the records that present readings have lost. */
export async function listCorrections(
  ledger: Ledger,
  knowledge: IncidentKnowledge,
): Promise<readonly ListedCorrection[]> {
  const stored = await ledger.incidents.corrections()
  const all = stored.map(({ correction }) => correction)
  const isLost = await lossOf(
    all.flatMap((one) => (one.kind === 'undo' ? [] : one.records)),
    ledger,
    knowledge,
  )
  return stored.map((made, at) => ({
    ...made,
    holds: doesHold(all, at),
    lost: made.correction.kind === 'undo' ? [] : made.correction.records.filter(isLost),
  }))
}

/** True where no later correction that holds undoes this one. */
function doesHold(corrections: readonly Correction[], at: number): boolean {
  const id = corrections[at]?.id
  return !corrections.some(
    (one, later) => later > at && one.kind === 'undo' && one.correction === id && doesHold(corrections, later),
  )
}

async function lossOf(
  anchors: readonly RecordAnchor[],
  ledger: Ledger,
  knowledge: IncidentKnowledge,
): Promise<(anchor: RecordAnchor) => boolean> {
  const numbers = await ledger.incidents.numbersOf([...new Set(anchors.map(({ report }) => report as string))])
  const held = (await ledger.incidents.coded([...numbers.values()])).map((row) => holdReport(row, knowledge))
  const find = anchorFinder(held.flatMap(({ records }) => records))
  return (anchor) => find(anchor) === null
}
