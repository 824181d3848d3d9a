import { Fault } from '../../types/index.js'
import { decodeBytes } from '../bytes/decodeBytes.js'
import { RowReader } from '../rows/RowReader.js'

/** A line of a text, or why it cannot be read. */
export type LineResult =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  | { readonly kind: 'fault'; readonly number: number; readonly fault: Fault }

/** The lines of a text in UTF-8, holding one at a time; blank ones are left out, those that cannot be read are told. */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limitBytes: number,
): AsyncGenerator<LineResult> {
  const reader = new RowReader(chunks, limitBytes)
  try {
    for (let row = await reader.next(null); row; row = await reader.next(null)) {
      const number = row.row
      if (row.kind === 'too-large') {
        const message = `${name}:${number} is longer than ${limitBytes / 1_000_000} MB.`
        yield { kind: 'fault', number, fault: new Fault('too-large', message) }
        continue
      }
      try {
        const text = decodeBytes(row.bytes, 'utf-8', { origin: `${name}:${number}`, offset: row.offset })
        const line = text.replace(/^\ufeff/, '').replace(/\r$/, '')
        if (line.trim() !== '') yield { kind: 'line', number, text: line }
      } catch (fault) {
        if (!(fault instanceof Fault)) throw fault
        yield { kind: 'fault', number, fault }
      }
    }
  } finally {
    await reader.close()
  }
}
