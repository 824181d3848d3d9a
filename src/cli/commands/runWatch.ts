import {
  durationWords,
  isoInstant,
  keepFollowing,
  type Ledger,
  openLedger,
  settleAlerts,
  settleSourceAlerts,
  type WatchEvent,
} from '../../app/index.js'
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
import { cleanText } from '../terminal/cleanText.js'

/** The options of `sitrep watch` as they were given. */
export interface WatchFlags extends FollowFlags {
  /** In milliseconds. */
  readonly every?: number
  /** In milliseconds. */
  readonly for?: number
}

const USUAL_EVERY_MS = 15 * 60_000

/** Keeps following the sources until it is stopped, and gives back the exit code. */
export async function runWatch(flags: WatchFlags, console: Console): Promise<number> {
  const { stderr, env } = console
  const ledger = openLedger({ flag: flags.ledger, env, folder: process.cwd() }, false)
  const watch = new Watch(ledger, flags, console)
  const status = new StatusLine(stderr, () => watch.statusWords(Date.now()), flags.quiet === true)
  const interruption = watchInterrupts(console, () => status.hide())
  try {
    const { stop } = interruption
    const rest = { wantsEarly: false, everyMs: flags.every ?? USUAL_EVERY_MS, stop }
    const options = followOptionsOf(flags, console, rest)
    const endAt = flags.for === undefined ? null : Date.now() + flags.for
    for await (const told of keepFollowing(ledger, options, endAt)) {
      status.hide()
      await watch.tell(told)
    }
    status.close()
    await watch.settle()
    if (!flags.quiet) stderr.write(`${watch.total.summary()}\n`)
    return EXIT.ok
  } finally {
    interruption.close()
    status.close()
    await ledger.close()
  }
}

/** What a watch has seen so far, and how it tells of it. */
class Watch {
  readonly total = new SyncTally()
  private round = new SyncTally()
  private unsettledCount = 0
  private sourceCount = 0
  private nextAt: number | null = null

  constructor(
    private readonly ledger: Ledger,
    private readonly flags: WatchFlags,
    private readonly console: Console,
  ) {}

  async tell(told: WatchEvent): Promise<void> {
    switch (told.kind) {
      case 'resting':
        return this.rest(told)
      case 'hindered':
        this.console.stderr.write(`sitrep: ${cleanText(told.fault.message)} Trying again.\n`)
        return
      // Not to be due is the usual state of a source that is watched.
      case 'waiting':
        return
      default:
        this.nextAt = null
        this.round.count(told)
        this.total.count(told)
        if (told.kind === 'kept') this.unsettledCount++
        await printSyncEvent(told, this.flags, this.console)
    }
  }

  /** Makes what is derived from the reports that were kept since the last time, and raises alerts. */
  async settle(): Promise<void> {
    const { stderr } = this.console
    const isQuiet = this.flags.quiet === true
    const now = Date.now()
    // Days pass and expectations fall due, also where nothing new comes in.
    const alerts = this.unsettledCount > 0 ? [] : await settleAlerts(this.ledger, isoInstant(now))
    if (this.unsettledCount > 0) await settleWithProgress(this.ledger, stderr, isQuiet)
    this.unsettledCount = 0
    // How a source does is only known anew when it was asked.
    const ofSources = this.round.askedCount > 0 ? await settleSourceAlerts(this.ledger, now) : []
    if (!isQuiet) tellAlerts([...alerts, ...ofSources], stderr)
  }

  /** "watching 12 sources · 45 reports kept (88 records) · next in 4 min · Ctrl-C stops". */
  statusWords(now: number): string {
    const next = this.nextAt === null ? 'asking' : `next in ${durationWords(Math.max(0, this.nextAt - now))}`
    return `watching ${this.sourceCount} sources · ${this.total.reportWords()} · ${next} · Ctrl-C stops`
  }

  private async rest({ sourceCount, nextAt }: Extract<WatchEvent, { kind: 'resting' }>): Promise<void> {
    await this.settle()
    const isFirst = this.nextAt === null && this.sourceCount === 0
    this.sourceCount = sourceCount
    this.nextAt = nextAt
    if (!this.flags.quiet) this.tellRest(sourceCount === 0 && isFirst)
    this.round = new SyncTally()
  }

  private tellRest(isWithoutSources: boolean): void {
    const { stderr } = this.console
    if (isWithoutSources)
      stderr.write(`sitrep: ${cleanText(this.ledger.path)} follows no source yet; sitrep source add ADDRESS begins\n`)
    if (this.round.askedCount + this.round.keptCount === 0) return
    const time = new Date().toISOString().slice(11, 19)
    stderr.write(`sitrep: ${time} UTC ${this.round.sourceWords()}; ${this.round.reportWords()}\n`)
  }
}
