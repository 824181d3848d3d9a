import type { Ledger, TransferItem } from '../../../ledger/index.js'
import { Fault } from '../../../types/index.js'
import type { ImportedKind, ImportOutcome } from './ImportOutcome.js'

const KIND_WORDS = {
  report: 'reports',
  reading: 'readings',
  row: 'rows set or imported',
  log: 'log lines',
} as const satisfies Record<TransferItem['kind'], ImportedKind>

/** A thing to be taken in, and where it stands. */
export interface PendingItem {
  readonly origin: string
  readonly item: TransferItem
}

/** Takes things in in one step and tells what became of them, by kind. */
export async function* takeIn(
  pending: readonly PendingItem[],
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
