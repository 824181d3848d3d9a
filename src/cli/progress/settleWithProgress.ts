import {
  dataFolder,
  type Ledger,
  loadSettling,
  type Settled,
  type SettleProgress,
  settleLedger,
} from '../../app/index.js'
import type { Console } from '../Console.js'
import { Progress } from './Progress.js'
import type { Counted } from './progressLine.js'
import { tellAlerts } from './tellAlerts.js'

/** What the bar counts in each stage of settling. */
const WORDS: Readonly<Record<SettleProgress['stage'], readonly [one: string, many: string]>> = {
  lineage: ['report compared', 'reports compared'],
  incidents: ['report merged', 'reports merged'],
}

/** Settles what has been kept, with a bar where that takes a while. */
export async function settleWithProgress(
  ledger: Ledger,
  stderr: Console['stderr'],
  isQuiet: boolean,
): Promise<Settled> {
  const startedMs = performance.now()
  const tally: Counted & { words: readonly [one: string, many: string]; reportCount: number } = {
    words: WORDS.lineage,
    reportCount: 0,
    faultCount: 0,
    seconds: () => (performance.now() - startedMs) / 1000,
  }
  const progress = new Progress(stderr, tally, isQuiet)
  try {
    const settled = await settleLedger(ledger, await loadSettling(dataFolder()), {
      now: () => new Date().toISOString(),
      onProgress: ({ stage, done, total }) => {
        tally.words = WORDS[stage]
        tally.reportCount = done
        progress.setShare(done, total)
        progress.show()
      },
    })
    progress.hide()
    if (!isQuiet) tellAlerts(settled.alerts, stderr)
    return settled
  } finally {
    progress.close()
  }
}
