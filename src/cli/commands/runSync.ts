import { findSource, followSources, type Ledger, openLedger, type Source, settleSourceAlerts } from '../../app/index.js'
import { Fault } from '../../types/index.js'
import type { Console } from '../Console.js'
import { EXIT } from '../exitCodes.js'
import { settleWithProgress } from '../progress/settleWithProgress.js'
import { tellAlerts } from '../progress/tellAlerts.js'
import type { FollowFlags } from '../sync/FollowFlags.js'
import { followOptionsOf } from '../sync/followOptionsOf.js'
import { printSyncEvent } from '../sync/printSyncEvent.js'
import { StatusLine } from '../sync/StatusLine.js'
import { SyncTally } from '../sync/SyncTally.js'
import { watchInterrupts } from '../sync/watchInterrupts.js'

/** The options of `sitrep sync` as they were given. */
export interface SyncFlags extends FollowFlags {
  readonly source?: readonly string[]
  readonly all?: boolean
}

/** Follows the sources once, prints what is kept, and gives back the exit code. */
export async function runSync(flags: SyncFlags, console: Console): Promise<number> {
  const { stderr, env } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  const tally = new SyncTally()
  const status = new StatusLine(stderr, () => `${tally.sourceWords()} · ${tally.reportWords()}`, flags.quiet === true)
  const interruption = watchInterrupts(console, () => status.hide())
  const { stop } = interruption
  try {
    const sources = await chosenSources(ledger, flags.source)
    const options = followOptionsOf(flags, console, { wantsEarly: flags.all === true, everyMs: 0, stop })
    for await (const told of followSources(ledger, sources, options)) {
      tally.count(told)
      status.hide()
      await printSyncEvent(told, flags, console)
    }
    status.close()
    await settleWithProgress(ledger, stderr, flags.quiet === true)
    const alerts = await settleSourceAlerts(ledger, Date.now())
    if (!flags.quiet) tellAlerts(alerts, stderr)
    if (!flags.quiet) stderr.write(`${tally.summary()}\n`)
  } finally {
    interruption.close()
    status.close()
    await ledger.close()
  }
  if (stop.aborted) return EXIT.interrupted
  if (tally.illCount === 0) return EXIT.ok
  return tally.illCount < tally.askedCount || tally.keptCount > 0 ? EXIT.partial : EXIT.error
}

/** The sources that are named, else all that are followed; throws where there is none to ask. */
async function chosenSources(ledger: Ledger, names: readonly string[] | undefined): Promise<Source[]> {
  const sources: Source[] = names ? [] : (await ledger.sources.list()).filter(({ pausedSince }) => pausedSince === null)
  for (const name of names ?? []) {
    const source = await findSource(ledger, name)
    const state = source.removedSince !== null ? 'removed' : source.pausedSince !== null ? 'paused' : null
    const advice = state === 'removed' ? `sitrep source add ${source.address}` : `sitrep source resume ${source.id}`
    if (state !== null)
      throw new Fault('usage', `${source.title ?? source.address} is ${state}. "${advice}" asks it again.`)
    sources.push(source)
  }
  if (sources.length > 0) return sources
  throw new Fault('usage', `${ledger.path} follows no source. "sitrep source add ADDRESS" begins.`)
}
