import { Fault } from '../types/index.js'
import { collectBytes } from './bytes/collectBytes.js'
import { decodeBytes } from './bytes/decodeBytes.js'
import { isGzip } from './bytes/gunzipBytes.js'
import { looksBinary } from './bytes/looksBinary.js'
import { openDecoder } from './bytes/openDecoder.js'
import { type PeekedBytes, peekBytes } from './bytes/peekBytes.js'
import { sniffEncoding } from './bytes/sniffEncoding.js'
import { transcodeToUtf8 } from './bytes/transcodeToUtf8.js'
import { unpackBytes } from './bytes/unpackBytes.js'
import { chooseFormat } from './chooseFormat.js'
import type { DraftResult } from './DraftResult.js'
import { sniffCharset } from './html/sniffCharset.js'
import { type InputFormat, isRowFormat } from './InputFormat.js'
import { LIMITS } from './limits.js'
import { readWholeReport } from './readWholeReport.js'
import { readCsv, readJsonl } from './rows/readRows.js'
import type { InputSource } from './sources/InputSource.js'
import { isWarc, warcPages } from './warc/warcPages.js'

export interface IngestOptions {
  /** Null: told by media type, name or content. */
  readonly format: InputFormat | null
  /** Null: told by byte order mark, server or page, else UTF-8. */
  readonly encoding: string | null
}

const HEAD_BYTES = 8192

/** The reports in an input, one by one; what cannot be read comes as a fault in its place. */
export async function* readDrafts(source: InputSource, options: IngestOptions): AsyncGenerator<DraftResult> {
  try {
    const raw = await peekBytes(source.chunks, HEAD_BYTES)
    if ((options.format ?? 'warc') === 'warc' && isWarc(raw.head)) return yield* readWarc(raw, source.name)
    const peeked = await unpackBytes({ ...source, chunks: raw.chunks })
    const named = options.encoding ?? sniffEncoding(peeked.head) ?? source.charset
    const encoding = named === null ? null : openDecoder(named).encoding
    requireText(peeked.head, encoding, source.name)
    const format = options.format ?? chooseFormat(source, peeked.head, encoding)
    if (format === 'warc') throw new Fault('unreadable', `${source.name} is no web archive, whatever its name says.`)
    if (isRowFormat(format)) yield* readRows(format, peeked.chunks, encoding ?? 'utf-8', source.name)
    else yield await readOne(format, peeked, encoding, source)
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    yield { kind: 'fault', origin: source.name, fault }
  }
}

function requireText(head: Uint8Array, encoding: string | null, name: string): void {
  if (head.length === 0) throw new Fault('empty-input', `${name} is empty: there is nothing to read.`)
  const binary = encoding?.startsWith('utf-16') ? null : looksBinary(head)
  if (binary === null) return
  throw new Fault('unreadable', `${name} is ${binary}, not text. Save its words as text, Markdown or HTML first.`)
}

/** The articles among the pages of a web archive. */
async function* readWarc({ head, chunks }: PeekedBytes, name: string): AsyncGenerator<DraftResult> {
  for await (const found of warcPages(chunks, name, isGzip(head))) {
    if (found.kind === 'fault') {
      yield found
      continue
    }
    const { page } = found
    try {
      yield await readOne('html', { head, chunks: page.chunks }, page.charset, page)
    } catch (fault) {
      if (!(fault instanceof Fault)) throw fault
      yield { kind: 'fault', origin: page.name, fault }
    }
  }
}

async function* readRows(
  format: 'jsonl' | 'csv',
  chunks: AsyncIterable<Uint8Array>,
  encoding: string,
  name: string,
): AsyncGenerator<DraftResult> {
  const utf8 = encoding === 'utf-8' ? chunks : transcodeToUtf8(chunks, encoding, name)
  let count = 0
  for await (const result of format === 'csv' ? readCsv(utf8, name) : readJsonl(utf8, name)) {
    count++
    yield result
  }
  if (count === 0) throw new Fault('empty-input', `${name} has no rows: there is nothing to read.`)
}

async function readOne(
  format: InputFormat,
  peeked: PeekedBytes,
  encoding: string | null,
  source: InputSource,
): Promise<DraftResult> {
  const bytes = await collectBytes(peeked.chunks, LIMITS.reportBytes, source.name)
  const named = encoding ?? (format === 'html' ? sniffCharset(bytes) : null) ?? 'utf-8'
  const text = decodeBytes(bytes, named, { origin: source.name, offset: 0 }).replaceAll('\r\n', '\n')
  if (text.trim() === '') throw new Fault('empty-input', `${source.name} holds blanks only: there is nothing to read.`)
  return { kind: 'draft', draft: await readWholeReport(format, text, source) }
}
