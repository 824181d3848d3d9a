export interface PeekedBytes {
  /** The first bytes, at least `count` where there are so many. */
  readonly head: Uint8Array
  /** All bytes, the head included. */
  readonly chunks: AsyncIterable<Uint8Array>
}

/** Looks at the beginning of a stream without taking it away. */
export async function peekBytes(source: AsyncIterable<Uint8Array>, count: number): Promise<PeekedBytes> {
  const iterator = source[Symbol.asyncIterator]()
  const pieces: Uint8Array[] = []
  let size = 0
  while (size < count) {
    const next = await iterator.next()
    if (next.done) break
    pieces.push(next.value)
    size += next.value.length
  }
  const head = Buffer.concat(pieces)
  return { head, chunks: resume(head, iterator) }
}

async function* resume(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}
