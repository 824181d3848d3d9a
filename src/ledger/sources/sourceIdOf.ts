import { createHash } from 'node:crypto'

const ID_DIGITS = 16

/** The ledger's id of a source: the same address is the same source, however often it is added. */
export function sourceIdOf(address: string): string {
  return `s:${createHash('sha256').update(address).digest('hex').slice(0, ID_DIGITS)}`
}
