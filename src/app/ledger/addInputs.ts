import type { Deposit, Ledger } from '../../ledger/index.js'
import { Fault } from '../../types/index.js'
import { makeReport } from '../makeReport.js'
import { allDrafts, type InputDraft } from '../reading/allDrafts.js'
import { DraftReader } from '../reading/DraftReader.js'
import type { ReadInputsOptions } from '../reading/ReadInputsOptions.js'
import type { ReadOutcome } from '../reading/ReadJob.js'
import { pageQuality } from '../sources/sync/draftOfEntry.js'
import type { AddOutcome } from './AddOutcome.js'

/** Drafts that are read or wait while the first of them is kept, for each thread. */
const AHEAD_PER_JOB = 4

export interface AddInputsOptions extends ReadInputsOptions {
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
}

/** What came of reading a draft, and how it was had. */
interface Pending {
  readonly outcome: Promise<ReadOutcome | Extract<AddOutcome, { kind: 'known' }>>
  readonly how: Pick<Deposit, 'fetchedAt' | 'foundAt' | 'quality'>
}

const FROM_DISK = { fetchedAt: null } as const

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
      pending.push(await begin(result, ledger, reader, options))
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

/** Has a draft read, unless the ledger holds it; when it comes back, the reading has begun. */
async function begin(
  result: InputDraft,
  ledger: Ledger,
  reader: DraftReader,
  { overrides, now }: AddInputsOptions,
): Promise<Pending> {
  if (result.kind === 'fault') return { outcome: Promise.resolve(result), how: FROM_DISK }
  const { draft } = result
  const isKnown = await ledger.has(makeReport({ ...draft, ...overrides }))
  const outcome = isKnown ? Promise.resolve({ kind: 'known' as const, origin: draft.origin }) : reader.read(draft)
  // A rejection is raised when its turn comes; until then it must not count as unheard.
  outcome.catch(() => undefined)
  return { outcome, how: howHad(result, now()) }
}

function howHad({ draft, foundAt }: Extract<InputDraft, { kind: 'draft' }>, now: string): Pending['how'] {
  return foundAt === null ? FROM_DISK : { fetchedAt: now, foundAt, quality: pageQuality(draft) }
}

async function keepNext(pending: Pending[], ledger: Ledger, { now }: AddInputsOptions): Promise<AddOutcome> {
  const next = pending.shift()
  if (!next) throw new Fault('internal', 'no outcome is pending')
  const outcome = await next.outcome
  if (outcome.kind !== 'read') return outcome
  const { origin, result } = outcome
  const [kept] = await ledger.keep([{ reading: result, origin, ...next.how }], now())
  if (!kept) throw new Fault('internal', `nothing came of keeping ${origin}`)
  // The same report twice among the inputs is read twice and kept once.
  return kept.isNew ? { kind: 'kept', origin, kept, result } : { kind: 'known', origin }
}
