import { Worker } from 'node:worker_threads'
import type { ReadingMode } from '../../language/index.js'
import { Fault } from '../../types/index.js'
import type { ReadJob, ReadOutcome, SentOutcome } from './ReadJob.js'

/** What a worker is told when it starts. */
export interface WorkerStart {
  readonly dataFolder: string
  readonly mode: ReadingMode
}

interface Waiting {
  readonly resolve: (outcome: ReadOutcome) => void
  readonly reject: (error: unknown) => void
}

interface Seat {
  readonly worker: Worker
  /** The job it works on; null while it waits. */
  waiting: Waiting | null
}

/** A fixed number of worker threads that read reports; jobs wait in line for a free one. */
export class WorkerPool {
  private readonly seats: readonly Seat[]
  private readonly line: { readonly job: ReadJob; readonly waiting: Waiting }[] = []
  private broken: Error | null = null

  constructor(jobCount: number, start: WorkerStart) {
    // The source runs as it stands in development, compiled otherwise.
    const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const script = new URL(`./worker.${ending}`, import.meta.url)
    this.seats = Array.from({ length: jobCount }, () => this.seat(new Worker(script, { workerData: start })))
  }

  /** Reads one report on whichever thread is free first. */
  read(job: ReadJob): Promise<ReadOutcome> {
    return new Promise((resolve, reject) => {
      if (this.broken) return reject(this.broken)
      this.line.push({ job, waiting: { resolve, reject } })
      this.dispatch()
    })
  }

  async close(): Promise<void> {
    await Promise.all(this.seats.map(({ worker }) => worker.terminate()))
  }

  private seat(worker: Worker): Seat {
    const seat: Seat = { worker, waiting: null }
    worker.on('message', (sent: SentOutcome) => {
      seat.waiting?.resolve(received(sent))
      seat.waiting = null
      this.dispatch()
    })
    worker.on('error', (error) => this.fail(error))
    return seat
  }

  private dispatch(): void {
    for (const seat of this.seats) {
      if (seat.waiting) continue
      const next = this.line.shift()
      if (!next) return
      seat.waiting = next.waiting
      seat.worker.postMessage(next.job)
    }
  }

  /** A thread that dies (no memory, no data) ends the reading: all who wait are told why. */
  private fail(error: Error): void {
    this.broken ??=
      error instanceof Fault
        ? error
        : new Fault('internal', `A reading thread failed: ${error.message}`, { cause: error })
    for (const seat of this.seats) {
      seat.waiting?.reject(this.broken)
      seat.waiting = null
    }
    for (const { waiting } of this.line.splice(0)) waiting.reject(this.broken)
  }
}

function received(sent: SentOutcome): ReadOutcome {
  if (sent.kind === 'read') return sent
  return { kind: 'fault', origin: sent.origin, fault: new Fault(sent.code, sent.message, { cause: sent.stack }) }
}
