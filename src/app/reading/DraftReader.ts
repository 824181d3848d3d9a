import type { ReportDraft } from '../../ingest/index.js'
import type { CoderParts } from '../CoderParts.js'
import { loadParts } from '../loadParts.js'
import { asFault } from './asFault.js'
import type { ReadInputsOptions } from './ReadInputsOptions.js'
import type { ReadOutcome } from './ReadJob.js'
import { readDraft } from './readDraft.js'
import { WorkerPool } from './WorkerPool.js'

/** With fewer reports than this, starting threads costs more than it saves. */
const FEW_REPORTS = 8

/** How drafts are read. */
export type DraftReaderOptions = Pick<
  ReadInputsOptions,
  'dataFolder' | 'mode' | 'jobCount' | 'overrides' | 'wantsTrees'
>

interface Held {
  readonly draft: ReportDraft
  readonly resolve: (outcome: ReadOutcome) => void
  readonly reject: (error: unknown) => void
}

/** Reads drafts: a few on this thread, many on a pool of threads. */
export class DraftReader {
  private readonly held: Held[] = []
  private pool: WorkerPool | null = null
  private parts: Promise<CoderParts> | null = null

  constructor(private readonly options: DraftReaderOptions) {}

  read(draft: ReportDraft): Promise<ReadOutcome> {
    if (this.pool) return this.pool.read(this.job(draft))
    if (this.options.jobCount === 1) return this.readHere(draft)
    return new Promise((resolve, reject) => {
      this.held.push({ draft, resolve, reject })
      if (this.held.length >= FEW_REPORTS) this.startPool()
    })
  }

  /** Those held back are read here: no more drafts follow, or somebody waits for one of them. */
  finish(): void {
    for (const { draft, resolve, reject } of this.held.splice(0)) this.readHere(draft).then(resolve, reject)
  }

  async close(): Promise<void> {
    await this.pool?.close()
  }

  private startPool(): void {
    const { jobCount, dataFolder, mode } = this.options
    const pool = new WorkerPool(jobCount, { dataFolder, mode })
    this.pool = pool
    for (const { draft, resolve, reject } of this.held.splice(0)) pool.read(this.job(draft)).then(resolve, reject)
  }

  private async readHere(draft: ReportDraft): Promise<ReadOutcome> {
    this.parts ??= loadParts(this.options.dataFolder, this.options.mode)
    const parts = await this.parts
    // Between two reports the event loop gets a turn: signals and output are not held up.
    await new Promise((resolve) => setImmediate(resolve))
    return this.tryRead(draft, parts)
  }

  private tryRead(draft: ReportDraft, parts: CoderParts): ReadOutcome {
    try {
      return readDraft(this.job(draft), parts)
    } catch (error) {
      return { kind: 'fault', origin: draft.origin, fault: asFault(error, draft.origin) }
    }
  }

  private job(draft: ReportDraft) {
    return { draft, overrides: this.options.overrides, wantsTrees: this.options.wantsTrees }
  }
}
