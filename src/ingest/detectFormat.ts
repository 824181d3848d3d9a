import type { InputFormat } from './InputFormat.js'
import { readCsvHeader } from './rows/readCsvHeader.js'

const BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  txt: 'text',
  text: 'text',
  md: 'md',
  markdown: 'md',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  warc: 'warc',
}

/** The format that a file name's ending stands for; null where it says nothing. `.gz` is looked through. */
export function formatOfName(name: string): InputFormat | null {
  const ending = /\.([a-z]+)$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[1]
  return ending === undefined ? null : (BY_EXTENSION[ending] ?? null)
}

/** The format of an input without a telling name, from the text of its beginning. */
export function formatOfContent(head: string): InputFormat {
  const start = head.replace(/^\ufeff/, '').trimStart()
  if (/^<(?:!doctype html|html|head|body|article|\?xml[^>]*>\s*<!doctype html)/i.test(start)) return 'html'
  if (/^(?:<!--[\s\S]*?-->\s*)+<(?:!doctype html|html)/i.test(start)) return 'html'
  const firstLine = start.split('\n', 1)[0] ?? ''
  if (/^\{\s*"/.test(firstLine)) return 'jsonl'
  if (/^---\s*\n[\s\S]*?\n---\s*\n/.test(start) || /^#{1,3} \S/.test(start)) return 'md'
  return readCsvHeader(firstLine)?.columns.includes('text') ? 'csv' : 'text'
}
