const BYTES = 4

/** Whole numbers of 32 bits as bytes, the lowest first. */
export function packNumbers(numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(numbers.length * BYTES)
  for (const [at, number] of numbers.entries()) bytes.writeInt32LE(number, at * BYTES)
  return bytes
}

/** The numbers of such bytes. */
export function unpackNumbers(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length / BYTES }, (_, at) => bytes.readInt32LE(at * BYTES))
}
