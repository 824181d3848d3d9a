import {
  type DatasetCodes,
  findSources,
  LIMITS,
  type OpenedMember,
  type OpenOptions,
  openMembers,
  openSource,
} from '../../../ingest/index.js'
import type { Ledger } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import { loadDatasetCodes } from '../../loading/loadDatasetCodes.js'
import { CsvTableSet } from './CsvTableSet.js'
import { detectImport } from './detectImport.js'
import type { ImportedKind, ImportOutcome } from './ImportOutcome.js'
import { type DatasetOptions, importDataset } from './importDataset.js'
import { importLedgerLines } from './importLedgerLines.js'
import type { ImportFormat } from './importNames.js'
import { listedFiles } from './listedFiles.js'

export interface ImportInputsOptions extends OpenOptions {
  /** Null: told from how each input begins. */
  readonly format: ImportFormat | null
  /** Where our own lists are: codes of datasets are read by them. */
  readonly dataFolder: string
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
}

/** One import with what all of its files need. */
type ImportRun = ImportInputsOptions & DatasetOptions

/** Files of a folder that may be something to take in; others in it are left out. */
const READABLE = /\.(?:jsonl|ndjson|json|csv|tsv|tab|txt|zip)(?:\.gz)?$/i

/**
 * Takes files into a ledger, each in its order, a few hundred things a step; what cannot be read comes as a fault and
 * the rest is taken. A ledger that held nothing becomes a copy; one that held something notes in its log what came.
 */
export async function* importInputs(
  inputs: readonly string[],
  ledger: Ledger,
  options: ImportInputsOptions,
): AsyncGenerator<ImportOutcome> {
  const tables = new CsvTableSet()
  let loading: Promise<DatasetCodes> | null = null
  const codes = (): Promise<DatasetCodes> => {
    loading ??= loadDatasetCodes(options.dataFolder)
    return loading
  }
  const run = { ...options, codes }
  for (const input of inputs) yield* noted(input, ledger, options, importInput(input, ledger, run, tables))
  yield* noted(tables.names, ledger, options, tables.importAll(ledger))
}

async function* importInput(
  input: string,
  ledger: Ledger,
  options: ImportRun,
  tables: CsvTableSet,
): AsyncGenerator<ImportOutcome> {
  const { sources, faults } = await findSources([input], (name) => READABLE.test(name))
  for (const { origin, fault } of faults) yield { kind: 'fault', origin, fault }
  for (const source of sources) {
    try {
      const opened = await openSource(source, { ...options, limitBytes: LIMITS.datasetBytes })
      for await (const member of openMembers(opened))
        yield* importOne(member, source.kind === 'url', ledger, options, tables)
    } catch (fault) {
      if (!(fault instanceof Fault) || fault.code.startsWith('ledger-')) throw fault
      yield { kind: 'fault', origin: input, fault }
    }
  }
}

async function* importOne(
  { name, head, chunks }: OpenedMember,
  isFetched: boolean,
  ledger: Ledger,
  options: ImportRun,
  tables: CsvTableSet,
): AsyncGenerator<ImportOutcome> {
  if (head.length === 0) throw new Fault('empty-input', `${name} is empty: there is nothing to take in.`)
  const format = options.format ?? detectImport(head, name)
  switch (format) {
    case 'jsonl':
      return yield* importLedgerLines(chunks, name, ledger)
    case 'csv':
      // Tables belong together: they are taken in when all inputs have been seen.
      return tables.add(name, head, chunks)
    case 'gdelt-list':
      for await (const listed of listedFiles(chunks, name, isFetched)) {
        if (listed.kind === 'fault') yield listed
        else yield* importInput(listed.input, ledger, { ...options, format: null }, tables)
      }
      return
    default:
      return yield* importDataset(format, chunks, name, ledger, options)
  }
}

/** Notes in the log what came, unless the ledger held nothing and the log itself came with it. */
async function* noted(
  origin: string,
  ledger: Ledger,
  { now }: ImportInputsOptions,
  outcomes: AsyncIterable<ImportOutcome>,
): AsyncGenerator<ImportOutcome> {
  const wasEmpty = await isEmpty(ledger)
  const counts: Partial<Record<ImportedKind, number>> = {}
  for await (const outcome of outcomes) {
    if (outcome.kind === 'taken') counts[outcome.what] = (counts[outcome.what] ?? 0) + outcome.addedCount
    yield outcome
  }
  const isCopy = wasEmpty && (counts['log lines'] ?? 0) > 0
  const addedCount = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (!isCopy && addedCount > 0) await ledger.transfer.noteImport(origin, counts, now())
}

async function isEmpty(ledger: Ledger): Promise<boolean> {
  const one = { limit: 1, offset: 0 }
  return (await ledger.reports({}, one)).length === 0 && (await ledger.log(null, one)).length === 0
}
