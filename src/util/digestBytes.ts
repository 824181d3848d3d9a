/** A short name for some bytes, eight hexadecimal digits: equal bytes have equal names. Not for security. */
export function digestBytes(bytes: Uint8Array): string {
  let hash = 0x811c9dc5 | 0
  const words = new Int32Array(new Uint8Array(bytes.subarray(0, bytes.length - (bytes.length % 4))).buffer)
  for (let i = 0; i < words.length; i++) {
    hash = Math.imul(hash ^ (words[i] as number), 0x01000193)
    hash ^= hash >>> 15
  }
  for (let i = words.length * 4; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
  return ((hash ^ bytes.length) >>> 0).toString(16).padStart(8, '0')
}
