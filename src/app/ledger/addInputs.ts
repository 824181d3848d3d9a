import type { Ledger } from '../../ledger/index.js'
import { Fault } from '../../types/index.js'
import { makeReport } from '../makeReport.js'
import { allDrafts } from '../reading/allDrafts.js'
import { DraftReader } from '../reading/DraftReader.js'
import type { ReadInputsOptions } from '../reading/ReadInputsOptions.js'
import type { ReadOutcome } from '../reading/ReadJob.js'
import type { AddOutcome } from './AddOutcome.js'

/** Drafts that are read or wait while the first of them is kept, for each thread. */
const AHEAD_PER_JOB = 4

export interface AddInputsOptions extends ReadInputsOptions {
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
}

type Pending = Promise<ReadOutcome | Extract<AddOutcome, { kind: 'known' }>>

/**
 * Reads inputs into a ledger, in their order, each report kept as soon as it is read: an outcome `kept` is on the disk.
 * What the ledger holds already is not read again; what cannot be read comes as a fault in its place.
 */
export async function* addInputs(
  inputs: readonly string[],
  ledger: Ledger,
  options: AddInputsOptions,
): AsyncGenerator<AddOutcome> {
  const reader = new DraftReader(options)
  const pending: Pending[] = []
  try {
    for await (const result of allDrafts(inputs, options)) {
      if (result.kind === 'fault') pending.push(Promise.resolve(result))
      else if (await ledger.has(makeReport({ ...result.draft, ...options.overrides })))
        pending.push(Promise.resolve({ kind: 'known', origin: result.draft.origin }))
      else pending.push(reader.read(result.draft))
      // A rejection is raised when its turn comes; until then it must not count as unheard.
      pending.at(-1)?.catch(() => undefined)
      if (pending.length <= options.jobCount * AHEAD_PER_JOB) continue
      reader.finish()
      yield await keepNext(pending, ledger, options)
    }
    reader.finish()
    while (pending.length > 0) yield await keepNext(pending, ledger, options)
  } finally {
    await reader.close()
  }
}

async function keepNext(pending: Pending[], ledger: Ledger, { now }: AddInputsOptions): Promise<AddOutcome> {
  const outcome = await pending.shift()
  if (!outcome) throw new Fault('internal', 'no outcome is pending')
  if (outcome.kind !== 'read') return outcome
  const { origin, result } = outcome
  const [kept] = await ledger.keep([{ reading: result, origin, fetchedAt: null }], now())
  if (!kept) throw new Fault('internal', `nothing came of keeping ${origin}`)
  // The same report twice among the inputs is read twice and kept once.
  return kept.isNew ? { kind: 'kept', origin, kept, result } : { kind: 'known', origin }
}
