import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { TreebankSentence } from '../../src/language/treebank/parseConllu.js'
import { parseConllu } from '../../src/language/treebank/parseConllu.js'

/** Reads a `.conllu` or `.conllu.gz` file. */
export function readTreebank(path: string): TreebankSentence[] {
  const bytes = readFileSync(path)
  return parseConllu((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
}

/** Texts whose words are masked as "_" teach nothing. */
export function isReadable(sentence: TreebankSentence): boolean {
  return !sentence.forms.includes('_')
}
