import { parentPort, workerData } from 'node:worker_threads'
import { Fault } from '../../types/index.js'
import { loadParts } from '../loadParts.js'
import type { ReadJob, SentOutcome } from './ReadJob.js'
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
      const outcome = readDraft(job, parts)
      return outcome.kind === 'read' ? outcome : { kind: 'fault', origin, ...told(outcome.fault) }
    } catch (error) {
      // One report that breaks the coder must not take the others with it; it is told as a fault of ours.
      return { kind: 'fault', origin, ...told(error) }
    }
  }
}

function told(error: unknown): Pick<Fault, 'code' | 'message'> {
  if (error instanceof Fault) return { code: error.code, message: error.message }
  return { code: 'internal', message: `A bug of ours: ${error instanceof Error ? error.stack : String(error)}` }
}

await serve()
