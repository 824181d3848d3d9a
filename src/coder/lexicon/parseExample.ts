import { PLOVER_CATEGORIES, type PloverCategory } from '../../types/index.js'
import type { ExampleExpectation, LexiconExample } from './LexiconEntry.js'

/** Reads `+ Sentence. => [CATEGORY[-mode]] ACTOR > RECIPIENT [status]` or `- Sentence.`. */
export function parseExample(text: string, line: number): LexiconExample {
  const body = text.slice(1).trim()
  if (text.startsWith('-')) return { sentence: body, expected: null, line }
  const arrow = body.lastIndexOf('=>')
  if (arrow < 0) throw new Error('an example needs "=> ACTOR > RECIPIENT"')
  return { sentence: body.slice(0, arrow).trim(), expected: parseExpectation(body.slice(arrow + 2).trim()), line }
}

function parseExpectation(text: string): ExampleExpectation {
  const shape = /^(?:([A-Z]+)(?:-([a-z-]+))?\s+)?([^\s>]+)\s*>\s*([^\s[]+)\s*(?:\[([a-z-]+)\])?$/.exec(text)
  if (!shape) throw new Error(`cannot read the expectation "${text}"`)
  const [, category, mode, actors = '', recipients = '', status] = shape
  if (category !== undefined && !isCategory(category)) throw new Error(`unknown category ${category}`)
  return {
    type: category === undefined ? null : { category, mode: mode ?? null },
    actors: codes(actors),
    recipients: codes(recipients),
    status: status ?? null,
  }
}

function codes(list: string): string[] {
  return list === '-' ? [] : list.split(',')
}

function isCategory(word: string): word is PloverCategory {
  return (PLOVER_CATEGORIES as readonly string[]).includes(word)
}
