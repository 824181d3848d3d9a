import type { TransferItem } from '../../ledger/index.js'

/** Names the lines of a whole ledger. */
export const LEDGER_LINE_SCHEMA = 'sitrep.ledger/1'

/** One thing of a ledger as a line of JSON that `readLedgerLine` gives back as it was. */
export function ledgerLine(item: TransferItem): string {
  return `${JSON.stringify({ schema: LEDGER_LINE_SCHEMA, ...bodyOf(item) })}\n`
}

function bodyOf(item: TransferItem): object {
  switch (item.kind) {
    case 'report': {
      const { id, report, origin, fetchedAt, foundAt, quality, sourceId, keptAt } = item.report
      const { id: textId, url, outlet, title, byline, published, language, text } = report
      const particulars = { textId, url, outlet, title, byline, published, language }
      return { kind: 'report', id, ...particulars, origin, fetchedAt, foundAt, quality, sourceId, keptAt, text }
    }
    case 'reading':
      return { kind: 'reading', ...item.reading }
    case 'row':
      return { kind: 'row', ...item.row }
    case 'log': {
      const { seq, at, kind: action, subject, detail } = item.entry
      return { kind: 'log', seq, at, action, subject, detail }
    }
  }
}
