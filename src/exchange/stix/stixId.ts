import { createHash } from 'node:crypto'

/** The namespace of our ids (RFC 9562); STIX keeps its own for observables. */
const NAMESPACE = Buffer.from('ec791534a7444a89b991fc54baa43948', 'hex')

/** A STIX id that is the same whenever the same name of the same type is written: a UUID of version 5. */
export function stixId(type: string, name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${type} ${name}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `${type}--${parts.join('-')}`
}
