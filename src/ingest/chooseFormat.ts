import { Fault } from '../types/index.js'
import { formatOfContent, formatOfName } from './detectFormat.js'
import type { InputFormat } from './InputFormat.js'
import type { InputSource } from './sources/InputSource.js'

const BY_MEDIA_TYPE: Readonly<Record<string, InputFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
}

/** The format of an input: what its server says, else its name's ending, else its first bytes. */
export function chooseFormat(source: InputSource, head: Uint8Array, encoding: string | null): InputFormat {
  const known = BY_MEDIA_TYPE[source.mediaType ?? '']
  if (known) return known
  if (source.mediaType !== null && !/^text\/|octet-stream$|^$/.test(source.mediaType)) {
    throw new Fault(
      'unreadable',
      `${source.name} is ${source.mediaType}; Sitrep reads web pages, text, Markdown, CSV and JSON Lines.`,
    )
  }
  // A first look only: a character cut at the end of the head may stay wrong.
  const text = new TextDecoder(encoding ?? 'utf-8').decode(head)
  return formatOfName(source.name) ?? formatOfContent(text)
}
