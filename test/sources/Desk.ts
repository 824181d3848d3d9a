import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DraftReader } from '../../src/app/reading/DraftReader.js'
import { dataFolder } from '../../src/app/index.js'
import { openAsking } from '../../src/app/sources/Asking.js'
import type { SyncEvent } from '../../src/app/sources/sync/SyncEvent.js'
import { syncSources } from '../../src/app/sources/sync/syncSources.js'
import { type Ledger, openSqliteLedger } from '../../src/ledger/index.js'

const START = Date.UTC(2024, 2, 6, 12)
const HOUR = 3_600_000

/** What a test may choose of a sync. */
export interface Choice {
  readonly wantsEarly?: boolean
  readonly wantsSummaries?: boolean
  readonly allowPrivate?: boolean
  readonly mostEntries?: number
  readonly recheckDays?: number
  readonly stop?: AbortSignal
  readonly timeoutMs?: number
}

const READER_OPTIONS = {
  dataFolder: dataFolder(),
  mode: 'fast' as const,
  jobCount: 1,
  format: null,
  encoding: null,
  wantsTrees: false,
  overrides: {},
  standardInput: (async function* () {})(),
  userAgent: 'sitrep/1.0 (+desk@norland.example)',
  allowPrivate: true,
  onBytes: () => {},
  onSize: () => {},
  onSkipped: () => {},
}

/** Loads the models once for all syncs of a test file. */
export const READER = new DraftReader(READER_OPTIONS)

/** A ledger of its own with a clock that a test turns. */
export class Desk {
  readonly #folder = mkdtempSync(join(tmpdir(), 'sitrep-desk-'))
  readonly path = join(this.#folder, 'sitrep.db')
  ledger: Ledger = openSqliteLedger(this.path, { mayCreate: true })
  now = START

  /** Lets time pass until every source may be asked again. */
  later(hours = 30): void {
    this.now += hours * HOUR
  }

  at(): string {
    return new Date(this.now).toISOString()
  }

  async follow(address: string, kind: 'feed' | 'sitemap' | 'page' = 'feed'): Promise<string> {
    const { source } = await this.ledger.sources.add({ address, kind }, this.at())
    return source.id
  }

  /** Follows all sources once. */
  async sync(choice: Choice = {}): Promise<SyncEvent[]> {
    const world = {
      now: () => this.now,
      random: () => 0.5,
      sleep: async (milliseconds: number) => {
        this.now += milliseconds
      },
    }
    const asking = await openAsking(this.ledger, {
      userAgent: READER_OPTIONS.userAgent,
      allowPrivate: choice.allowPrivate ?? true,
      spacingMs: 0,
      timeoutMs: choice.timeoutMs ?? 5000,
      world,
    })
    const events: SyncEvent[] = []
    const options = {
      wantsEarly: false,
      everyMs: 0,
      wantsSummaries: false,
      mostEntries: 100,
      recheckDays: 0,
      stop: new AbortController().signal,
    }
    const sources = (await this.ledger.sources.list()).filter(({ pausedSince }) => pausedSince === null)
    for await (const event of syncSources(this.ledger, sources, {
      ...options,
      ...choice,
      asking,
      reader: READER,
      jobCount: 1,
    }))
      events.push(event)
    return events
  }

  reports() {
    return this.ledger.reports({}, { limit: 1000, offset: 0 })
  }

  async close(): Promise<void> {
    await this.ledger.close()
    rmSync(this.#folder, { recursive: true })
  }
}
