import { Fault } from '../../types/index.js'
import { allDrafts } from './allDrafts.js'
import { DraftReader } from './DraftReader.js'
import type { ReadInputsOptions } from './ReadInputsOptions.js'
import type { ReadOutcome } from './ReadJob.js'

/** Drafts that are read or wait while the first of them is printed, for each thread. */
const AHEAD_PER_JOB = 4

/**
 * Reads inputs (files, folders, addresses, `-`) into records, in the order of the inputs. What cannot be read comes
 * as a fault in its place, and the others go on.
 */
export async function* readInputs(inputs: readonly string[], options: ReadInputsOptions): AsyncGenerator<ReadOutcome> {
  const reader = new DraftReader(options)
  const pending: Promise<ReadOutcome>[] = []
  try {
    for await (const result of allDrafts(inputs, options)) {
      pending.push(result.kind === 'draft' ? reader.read(result.draft) : Promise.resolve(result))
      // A rejection is raised when its turn comes; until then it must not count as unheard.
      pending.at(-1)?.catch(() => undefined)
      if (pending.length <= options.jobCount * AHEAD_PER_JOB) continue
      reader.finish()
      yield await nextOf(pending)
    }
    reader.finish()
    while (pending.length > 0) yield await nextOf(pending)
  } finally {
    await reader.close()
  }
}

async function nextOf(pending: Promise<ReadOutcome>[]): Promise<ReadOutcome> {
  const first = pending.shift()
  if (!first) throw new Fault('internal', 'no outcome is pending')
  return first
}
