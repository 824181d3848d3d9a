import { LEDGER_LINE_SCHEMA } from '../../../exchange/index.js'
import { Fault } from '../../../types/index.js'
import type { OneKind } from '../export/exportNames.js'
import type { ImportFormat } from './importNames.js'

/** The format of an input, told from how it begins; throws `unreadable` where it is none of ours. */
export function detectImport(head: Uint8Array, name: string): ImportFormat {
  const text = new TextDecoder().decode(head).replace(/^\ufeff/, '')
  const line = text.split('\n', 1)[0] ?? ''
  if (line.startsWith('{') && (line.includes(LEDGER_LINE_SCHEMA) || /"schema":\s*"sitrep\./.test(line))) return 'jsonl'
  if (csvKindOf(line) !== null) return 'csv'
  throw new Fault(
    'unreadable',
    `${name} is nothing that sitrep import knows. It takes exports of sitrep itself (JSON Lines, CSV tables); reports as such are added by sitrep add.`,
  )
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
