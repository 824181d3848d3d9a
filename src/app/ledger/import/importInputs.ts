import { findSources, type OpenOptions, openSource, type PeekedBytes, unpackBytes } from '../../../ingest/index.js'
import type { Ledger } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import { detectImport } from './detectImport.js'
import type { ImportedKind, ImportOutcome } from './ImportOutcome.js'
import { importLedgerLines } from './importLedgerLines.js'
import type { ImportFormat } from './importNames.js'

export interface ImportInputsOptions extends OpenOptions {
  /** Null: told from how each input begins. */
  readonly format: ImportFormat | null
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
}

/**
 * Takes files into a ledger, each in its order, a few hundred things a step; what cannot be read comes as a fault and
 * the rest is taken. A ledger that held nothing becomes a copy; one that held something notes in its log what came.
 */
export async function* importInputs(
  inputs: readonly string[],
  ledger: Ledger,
  options: ImportInputsOptions,
): AsyncGenerator<ImportOutcome> {
  for (const input of inputs) {
    const isCopy = await isEmpty(ledger)
    const counts: Partial<Record<ImportedKind, number>> = {}
    for await (const outcome of importInput(input, ledger, options)) {
      if (outcome.kind === 'taken') counts[outcome.what] = (counts[outcome.what] ?? 0) + outcome.addedCount
      yield outcome
    }
    const addedCount = Object.values(counts).reduce((sum, count) => sum + count, 0)
    if (!isCopy && addedCount > 0) await ledger.transfer.noteImport(input, counts, options.now())
  }
}

async function isEmpty(ledger: Ledger): Promise<boolean> {
  const one = { limit: 1, offset: 0 }
  return (await ledger.reports({}, one)).length === 0 && (await ledger.log(null, one)).length === 0
}

async function* importInput(
  input: string,
  ledger: Ledger,
  options: ImportInputsOptions,
): AsyncGenerator<ImportOutcome> {
  const { sources, faults } = await findSources([input])
  for (const { origin, fault } of faults) yield { kind: 'fault', origin, fault }
  for (const source of sources) {
    try {
      const opened = await openSource(source, options)
      const { name } = opened
      yield* importBytes(await unpackBytes(opened), name, ledger, options)
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.code.startsWith('ledger-')) throw fault
      yield { kind: 'fault', origin: input, fault }
    }
  }
}

async function* importBytes(
  { head, chunks }: PeekedBytes,
  name: string,
  ledger: Ledger,
  { format }: ImportInputsOptions,
): AsyncGenerator<ImportOutcome> {
  if (head.length === 0) throw new Fault('empty-input', `${name} is empty: there is nothing to take in.`)
  switch (format ?? detectImport(head, name)) {
    case 'jsonl':
      yield* importLedgerLines(chunks, name, ledger)
  }
}
