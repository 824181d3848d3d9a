import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { ParsedSentence } from '../../src/types/index.js'

/** An article as `parseArticles` wrote it. */
export interface ParsedArticle {
  readonly name: string
  readonly text: string
  readonly sentences: readonly ParsedSentence[]
}

/** The articles of a file of `parseArticles`, one after the other. */
export async function* readParsed(file: string): AsyncGenerator<ParsedArticle> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as ParsedArticle
}
