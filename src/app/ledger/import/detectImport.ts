import { LEDGER_LINE_SCHEMA } from '../../../exchange/index.js'
import { Fault } from '../../../types/index.js'
import type { OneKind } from '../export/exportNames.js'
import type { ImportFormat } from './importNames.js'
import { isListLine } from './listedFiles.js'

/** The format of an input, told from how it begins; throws `unreadable` where it is none of ours. */
export function detectImport(head: Uint8Array, name: string): ImportFormat {
  const text = new TextDecoder().decode(head).replace(/^\ufeff/, '')
  const line = text.split('\n', 1)[0] ?? ''
  const format = line.startsWith('{') ? ofJson(line) : ofTable(line)
  if (format !== null) return format
  throw new Fault(
    'unreadable',
    `${name} is nothing that sitrep import knows: exports of sitrep (JSON Lines, CSV tables), GDELT 2, ICEWS, POLECAT, PLOVER JSON. ` +
      'Reports as such are added by sitrep add.',
  )
}

function ofJson(line: string): ImportFormat | null {
  if (line.includes(LEDGER_LINE_SCHEMA) || /"schema":\s*"sitrep\./.test(line)) return 'jsonl'
  return /"date"\s*:/.test(line) && /"event"\s*:\s*\[/.test(line) ? 'plover' : null
}

function ofTable(line: string): ImportFormat | null {
  if (csvKindOf(line) !== null) return 'csv'
  if (isListLine(line)) return 'gdelt-list'
  const cells = line.split('\t').map((cell) => cell.trim())
  if (cells.includes('Event ID') && cells.includes('CAMEO Code')) return 'icews'
  if (cells.includes('Event ID') && cells.includes('Event Type')) return 'polecat'
  const [first = ''] = cells
  if (cells.length === 61 && /^\d+$/.test(first)) return 'gdelt-events'
  if (cells.length === 16 && /^\d+$/.test(first)) return 'gdelt-mentions'
  // A row of GKG may be longer than what is looked at.
  return /^\d{14}-\w+$/.test(first) && /^\d{14}$/.test(cells[1] ?? '') ? 'gdelt-gkg' : null
}

/** Which of our own tables a first line heads; null for none. */
export function csvKindOf(line: string): OneKind | null {
  const columns = line.trim().split(',')
  if (columns[0] !== 'report_id' || !(columns.includes('record') || columns.includes('versions'))) return null
  if (columns.includes('text_id')) return 'reports'
  if (columns.includes('event_id')) return 'events'
  if (columns.includes('claim_id')) return 'claims'
  return columns.includes('expectation_id') ? 'expectations' : null
}
