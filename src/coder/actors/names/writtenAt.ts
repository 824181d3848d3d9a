import { findNames, type WrittenName } from '../../mentions/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'

/** The proper name that a token is part of, as it is written; null where there is none. */
export function writtenAt(reading: Reading, sentence: ReadSentence, token: number): WrittenName | null {
  const { tree, written } = sentence
  if (written.length === 0) {
    for (let index = 0; index < tree.tokens.length; index++) written.push(null)
    for (const name of findNames(tree, reading.gazetteer, sentence.names)) written.fill(name, name.first, name.last + 1)
  }
  return written[token] ?? null
}
