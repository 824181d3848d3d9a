import { parentPort, workerData } from 'node:worker_threads'
import { Fault } from '../../types/index.js'
import { loadParts } from '../loadParts.js'
import { asFault } from './asFault.js'
import type { ReadJob, ReadOutcome, SentOutcome } from './ReadJob.js'
import { readDraft } from './readDraft.js'
import type { WorkerStart } from './WorkerPool.js'

/** A worker thread: loads the parts once, then answers each job with its outcome. */
async function serve(): Promise<void> {
  if (!parentPort) throw new Fault('internal', 'worker.ts runs as a worker thread only')
  const port = parentPort
  const { dataFolder, mode } = workerData as WorkerStart
  const parts = await loadParts(dataFolder, mode)
  port.on('message', (job: ReadJob) => port.postMessage(answer(job)))

  function answer(job: ReadJob): SentOutcome {
    const { origin } = job.draft
    try {
      return sent(readDraft(job, parts))
    } catch (error) {
      return sent({ kind: 'fault', origin, fault: asFault(error, origin) })
    }
  }
}

/** A fault's class does not survive the way to another thread; its words do. */
function sent(outcome: ReadOutcome): SentOutcome {
  if (outcome.kind === 'read') return outcome
  const { code, message, cause } = outcome.fault
  return {
    kind: 'fault',
    origin: outcome.origin,
    code,
    message,
    stack: cause instanceof Error ? cause.stack : undefined,
  }
}

await serve()
