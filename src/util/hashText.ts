/** Where the hash of every text starts. */
export const HASH_START = 0x811c9dc5 | 0

/** A 32-bit FNV-1a hash of a string, stirred at the end; the same on every machine. */
export function hashText(text: string): number {
  return scramble(continueHash(HASH_START, text))
}

/** Takes more text into a hash begun at `HASH_START`; to be stirred with `scramble` when all of it is in. */
export function continueHash(begun: number, text: string): number {
  let hash = begun
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** Spreads the bits of a small or regular number over 32 bits. */
export function scramble(value: number): number {
  let hash = value ^ (value >>> 15)
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 12
  hash = Math.imul(hash, 0x297a2d39)
  return hash ^ (hash >>> 15)
}
