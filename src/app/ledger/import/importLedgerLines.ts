import { readLedgerLine } from '../../../exchange/index.js'
import { readLines } from '../../../ingest/index.js'
import type { Ledger, TransferItem } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import type { ImportOutcome } from './ImportOutcome.js'
import { type PendingItem, takeIn } from './takeIn.js'

/** A line holds one report, or one reading with all that it tells. */
const LINE_BYTES = 100_000_000
/** What is taken in in one step: so many lines, or so many letters. */
const LINES_AT_ONCE = 500
const LETTERS_AT_ONCE = 8_000_000

/** Takes a ledger's own JSON Lines in; a line that cannot be taken comes as a fault in its place. */
export async function* importLedgerLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  ledger: Ledger,
): AsyncGenerator<ImportOutcome> {
  let pending: PendingItem[] = []
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
