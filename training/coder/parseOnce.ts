import { type CoderParts, makeReport, parseReport } from '../../src/app/index.js'
import type { ParsedText } from '../../src/types/index.js'

/** Gives the parsed sentences of a text. */
export type ParseOnce = (text: string) => ParsedText

/** Parses each text once, since it is read under several lexica. */
export function parseOnce(parts: CoderParts): ParseOnce {
  const known = new Map<string, ParsedText>()
  return (text) => {
    const parsed = known.get(text) ?? parseReport(makeReport({ text }), parts)
    known.set(text, parsed)
    return parsed
  }
}
