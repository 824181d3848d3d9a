import { Fault } from '../../types/index.js'
import type { GdeltCodes, GdeltEvent } from './GdeltEvent.js'
import { readGdeltEvent } from './readGdeltEvent.js'

/** Lines of GDELT have about 500 bytes; a longer one is none. */
const MAX_LINE = 65_536

/** A line of an events file: the event, or why it does not read. */
export type GdeltLine =
  | { readonly kind: 'event'; readonly line: number; readonly event: GdeltEvent }
  | { readonly kind: 'fault'; readonly line: number; readonly message: string }

/** The events of a GDELT 2.0 events file, unpacked, line by line; a bad line becomes a fault and the rest is read. */
export async function* readGdeltEvents(
  chunks: AsyncIterable<Uint8Array>,
  codes: GdeltCodes,
): AsyncGenerator<GdeltLine> {
  const decoder = new TextDecoder()
  let line = 0
  let rest = ''
  for await (const chunk of chunks) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield readLine(part, ++line, codes)
    // Only as much as shows that the line is too long.
    if (rest.length > MAX_LINE) rest = rest.slice(0, MAX_LINE + 1)
  }
  rest += decoder.decode()
  if (rest !== '') yield readLine(rest, ++line, codes)
}

function readLine(text: string, line: number, codes: GdeltCodes): GdeltLine {
  if (text.length > MAX_LINE) return { kind: 'fault', line, message: `It is longer than ${MAX_LINE} letters.` }
  try {
    return { kind: 'event', line, event: readGdeltEvent(text, codes) }
  } catch (error) {
    if (error instanceof Fault) return { kind: 'fault', line, message: error.message }
    throw error
  }
}
