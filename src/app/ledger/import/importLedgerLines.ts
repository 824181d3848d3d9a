import { readLedgerLine } from '../../../exchange/index.js'
import { readLines } from '../../../ingest/index.js'
import type { Ledger, TransferItem } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import type { ImportedKind, ImportOutcome } from './ImportOutcome.js'

/** A line holds one report, or one reading with all that it tells. */
const LINE_BYTES = 100_000_000
/** What is taken in in one step: so many lines, or so many letters. */
const LINES_AT_ONCE = 500
const LETTERS_AT_ONCE = 8_000_000

const KIND_WORDS = {
  report: 'reports',
  reading: 'readings',
  log: 'log lines',
} as const satisfies Record<TransferItem['kind'], ImportedKind>

interface Pending {
  readonly origin: string
  readonly item: TransferItem
}

/** Takes a ledger's own JSON Lines in; a line that cannot be taken comes as a fault in its place. */
export async function* importLedgerLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  ledger: Ledger,
): AsyncGenerator<ImportOutcome> {
  let pending: Pending[] = []
  let letters = 0
  for await (const line of readLines(chunks, name, LINE_BYTES)) {
    const origin = `${name}:${line.number}`
    if (line.kind === 'fault') {
      yield { kind: 'fault', origin, fault: line.fault }
      continue
    }
    const read = readItem(line.text, origin)
    if (read instanceof Fault) {
      yield { kind: 'fault', origin, fault: read }
      continue
    }
    pending.push({ origin, item: read })
    letters += line.text.length
    if (pending.length < LINES_AT_ONCE && letters < LETTERS_AT_ONCE) continue
    yield* takeIn(pending, name, ledger)
    pending = []
    letters = 0
  }
  yield* takeIn(pending, name, ledger)
}

function readItem(line: string, origin: string): TransferItem | Fault {
  try {
    return readLedgerLine(line)
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return new Fault(fault.code, `${origin} is passed over: ${fault.message}.`, { cause: fault })
  }
}

/** Takes things in in one step and tells what became of them, by kind. */
export async function* takeIn(
  pending: readonly Pending[],
  name: string,
  ledger: Ledger,
): AsyncGenerator<ImportOutcome> {
  if (pending.length === 0) return
  const results = await ledger.transfer.restore(pending.map(({ item }) => item))
  const counts = new Map<ImportedKind, { added: number; known: number }>()
  for (const [index, result] of results.entries()) {
    const one = pending[index]
    if (!one) continue
    if (result.kind === 'refused') {
      const fault = new Fault('bad-record', `${one.origin} is passed over: ${result.reason}.`)
      yield { kind: 'fault', origin: one.origin, fault }
      continue
    }
    const what = KIND_WORDS[one.item.kind]
    const count = counts.get(what) ?? { added: 0, known: 0 }
    count[result.kind]++
    counts.set(what, count)
  }
  for (const [what, { added, known }] of counts)
    yield { kind: 'taken', origin: name, what, addedCount: added, knownCount: known }
}
