import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'
import { parseConllu } from '../../src/language/treebank/parseConllu.js'

/** The sentences of a `.conllu` or `.conllu.gz` file. */
export function readTreebankFile(path: string): TreebankSentence[] {
  const bytes = readFileSync(path)
  return parseConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}
