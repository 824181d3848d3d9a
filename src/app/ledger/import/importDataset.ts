import {
  cellsUnder,
  type DatasetCodes,
  importedGdeltEvent,
  readGdeltDocument,
  readGdeltMention,
  readIcewsEvent,
  readLines,
  readPloverRecord,
  readPolecatEvent,
} from '../../../ingest/index.js'
import type { Ledger } from '../../../ledger/index.js'
import { Fault, type ImportedItem } from '../../../types/index.js'
import type { ImportedKind, ImportOutcome } from './ImportOutcome.js'
import type { DatasetFormat } from './importNames.js'

/** Lines of GKG hold long lists, those of the others have about 500 bytes. */
const LINE_BYTES = 4_000_000
const ITEMS_AT_ONCE = 2_000

const KIND_WORDS = {
  event: 'imported events',
  mention: 'imported mentions',
  document: 'imported articles',
} as const satisfies Record<ImportedItem['kind'], ImportedKind>

export interface DatasetOptions {
  /** What codes of datasets are read by; loaded when it is needed first. */
  readonly codes: () => Promise<DatasetCodes>
  /** The present instant, ISO 8601 in UTC. */
  readonly now: () => string
}

/** Takes the rows of a dataset in, apart from the ledger's own records; a row that does not read is told. */
export async function* importDataset(
  format: DatasetFormat,
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  ledger: Ledger,
  { codes, now }: DatasetOptions,
): AsyncGenerator<ImportOutcome> {
  const reader = new DatasetReader(format, await codes())
  let pending: ImportedItem[] = []
  for await (const line of readLines(chunks, name, LINE_BYTES)) {
    const origin = `${name}:${line.number}`
    const read = line.kind === 'fault' ? line.fault : readItems(reader, line.text, origin)
    if (read instanceof Fault) {
      yield { kind: 'fault', origin, fault: read }
      continue
    }
    pending.push(...read)
    if (pending.length < ITEMS_AT_ONCE) continue
    yield* keep(pending, name, ledger, now())
    pending = []
  }
  yield* keep(pending, name, ledger, now())
}

function readItems(reader: DatasetReader, line: string, origin: string): readonly ImportedItem[] | Fault {
  try {
    return reader.read(line)
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return new Fault(fault.code, `${origin} is passed over: ${fault.message.replace(/\.$/, '')}.`, { cause: fault })
  }
}

async function* keep(
  items: readonly ImportedItem[],
  name: string,
  ledger: Ledger,
  at: string,
): AsyncGenerator<ImportOutcome> {
  if (items.length === 0) return
  const areNew = await ledger.imports.keep(items, name, at)
  for (const kind of ['event', 'mention', 'document'] as const) {
    const ofKind = areNew.filter((_, index) => items[index]?.kind === kind)
    if (ofKind.length === 0) continue
    const addedCount = ofKind.filter((isNew) => isNew).length
    const knownCount = ofKind.length - addedCount
    yield { kind: 'taken', origin: name, what: KIND_WORDS[kind], addedCount, knownCount }
  }
}

/** Reads the lines of a file in their order: the first one may name the columns. */
class DatasetReader {
  private cells: ReturnType<typeof cellsUnder> | null = null

  constructor(
    private readonly format: DatasetFormat,
    private readonly codes: DatasetCodes,
  ) {}

  read(line: string): readonly ImportedItem[] {
    switch (this.format) {
      case 'gdelt-events':
        return [importedGdeltEvent(line, this.codes)]
      case 'gdelt-mentions':
        return [readGdeltMention(line)]
      case 'gdelt-gkg':
        return [readGdeltDocument(line, this.codes)]
      case 'plover':
        return readPloverRecord(line)
      case 'icews':
      case 'polecat':
        return this.readRow(line, this.format === 'icews' ? readIcewsEvent : readPolecatEvent)
    }
  }

  private readRow(line: string, read: typeof readIcewsEvent): readonly ImportedItem[] {
    if (this.cells === null) {
      this.cells = cellsUnder(line)
      return []
    }
    return [read(this.cells(line), this.codes)]
  }
}
