import { LEDGER_LINE_SCHEMA } from '../../../exchange/index.js'
import { Fault } from '../../../types/index.js'
import type { ImportFormat } from './importNames.js'

/** The format of an input, told from how it begins; throws `unreadable` where it is none of ours. */
export function detectImport(head: Uint8Array, name: string): ImportFormat {
  const text = new TextDecoder().decode(head).replace(/^\ufeff/, '')
  const line = text.split('\n', 1)[0] ?? ''
  if (line.startsWith('{') && (line.includes(LEDGER_LINE_SCHEMA) || /"schema":\s*"sitrep\./.test(line))) return 'jsonl'
  throw new Fault(
    'unreadable',
    `${name} is nothing that sitrep import knows. It takes exports of sitrep itself (JSON Lines); reports as such are added by sitrep add.`,
  )
}
