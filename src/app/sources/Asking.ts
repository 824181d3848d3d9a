import { HostQueue, LIMITS, type PollParts, type RobotsRecord, type RobotsStore } from '../../ingest/index.js'
import type { Ledger, RobotsRow } from '../../ledger/index.js'
import { isoInstant, type World } from './World.js'

/** How servers are asked. */
export interface AskingOptions {
  readonly userAgent: string
  readonly allowPrivate: boolean
  /** Least time between two requests to one host. */
  readonly spacingMs: number
  readonly timeoutMs?: number
  readonly world: World
}

/** What polling and fetching is given; `remember` keeps in the ledger what was learned of robots.txt meanwhile. */
export interface Asking {
  readonly parts: PollParts
  readonly remember: () => Promise<void>
}

/** Requests to one host at a time. */
const CONCURRENCY = 1

/** Makes ready to ask servers, with what the ledger remembers of their robots.txt. */
export async function openAsking(ledger: Ledger, options: AskingOptions): Promise<Asking> {
  const { userAgent, allowPrivate, spacingMs, world } = options
  const { now, random, sleep } = world
  const robots = new RobotsMemory(await ledger.sources.robots())
  const parts: PollParts = {
    userAgent,
    allowPrivate,
    queue: new HostQueue({ concurrency: CONCURRENCY, spacingMs, now, sleep }),
    robots,
    now,
    random,
    timeoutMs: options.timeoutMs ?? LIMITS.fetchTimeoutMs,
    limitBytes: LIMITS.feedBytes,
    redirectCount: LIMITS.redirectCount,
  }
  return { parts, remember: () => ledger.sources.saveRobots(robots.takeLearned()) }
}

/** Records of robots.txt, and which of them are newer than the ledger's. */
class RobotsMemory implements RobotsStore {
  private readonly recordByOrigin: Map<string, RobotsRecord>
  private readonly learned = new Set<string>()

  constructor(rows: readonly RobotsRow[]) {
    this.recordByOrigin = new Map(rows.map((row) => [row.origin, toRecord(row)]))
  }

  get(origin: string): RobotsRecord | undefined {
    return this.recordByOrigin.get(origin)
  }

  set(origin: string, record: RobotsRecord): void {
    this.recordByOrigin.set(origin, record)
    this.learned.add(origin)
  }

  takeLearned(): RobotsRow[] {
    const rows = [...this.learned].flatMap((origin) => {
      const record = this.recordByOrigin.get(origin)
      return record ? [toRow(origin, record)] : []
    })
    this.learned.clear()
    return rows
  }
}

function toRecord({ fetchedAt, text, unreachableSince }: RobotsRow): RobotsRecord {
  return {
    fetchedAt: Date.parse(fetchedAt),
    text,
    unreachableSince: unreachableSince === null ? null : Date.parse(unreachableSince),
  }
}

function toRow(origin: string, { fetchedAt, text, unreachableSince }: RobotsRecord): RobotsRow {
  return {
    origin,
    fetchedAt: isoInstant(fetchedAt),
    text,
    unreachableSince: unreachableSince === null ? null : isoInstant(unreachableSince),
  }
}
