import { ledgerLine } from '../../../exchange/index.js'
import type { CommonFilter, Ledger } from '../../../ledger/index.js'
import { keptReportJson, storedClaimJson, storedEventJson, storedExpectationJson } from '../../json/ledgerJson.js'
import { counted } from './counted.js'
import type { ExportPart } from './ExportPart.js'
import { commonPart, type ExportRequest } from './ExportRequest.js'

/** JSON Lines: the whole ledger as `sitrep import` takes it back, or one kind of thing as the lists print it. */
export function jsonlParts({ transfer }: Ledger, { what, filter, onItem }: ExportRequest): readonly ExportPart[] {
  const common = commonPart(filter)
  const lines = async function* <Item>(items: AsyncIterable<Item>, json: (item: Item) => object) {
    for await (const item of counted(items, onItem)) yield `${JSON.stringify(json(item))}\n`
  }
  const part = (chunks: ExportPart['chunks']): readonly ExportPart[] => [
    { name: `${what}.jsonl`, isBinary: false, chunks },
  ]
  switch (what) {
    case 'all':
      return part(() => wholeLedger(transfer, common, onItem))
    case 'reports':
      return part(() => lines(transfer.reports(common), keptReportJson))
    case 'events':
      return part(() => lines(transfer.events(filter), storedEventJson))
    case 'claims':
      return part(() => lines(transfer.claims(common), storedClaimJson))
    case 'expectations':
      return part(() => lines(transfer.expectations(common), storedExpectationJson))
  }
}

/** Reports, then readings and log, in the order in which they came: what a thing hangs on stands before it. */
async function* wholeLedger(
  transfer: Ledger['transfer'],
  filter: CommonFilter,
  onItem: () => void,
): AsyncGenerator<string> {
  for await (const report of counted(transfer.reports(filter), onItem)) yield ledgerLine({ kind: 'report', report })
  for await (const reading of transfer.readings(filter)) yield ledgerLine({ kind: 'reading', reading })
  // What was set by hand belongs to the desk, not to some of its reports.
  if (Object.keys(filter).every((name) => name === 'asOf'))
    for await (const row of transfer.rows(filter.asOf)) yield ledgerLine({ kind: 'row', row })
  for await (const entry of transfer.log(filter)) yield ledgerLine({ kind: 'log', entry })
}
