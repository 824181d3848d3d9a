import type { ExampleExpectation } from '../../src/coder/lexicon/index.js'
import { parseExample } from '../../src/coder/lexicon/parseExample.js'
import type { EventType } from '../../src/types/index.js'

/** One line of a table of sentences: a record that must come out, or one that must not. */
export type SentenceCase =
  | { readonly kind: 'gives'; readonly line: string; readonly sentence: string; readonly expected: ExampleExpectation }
  | {
      readonly kind: 'gives-no'
      readonly line: string
      readonly sentence: string
      readonly type: EventType
      readonly status: string | null
    }

/** Reads `+ Sentence. => CATEGORY[-mode] ACTOR > RECIPIENT [status]` and `- Sentence. => CATEGORY[-mode] [status]`. */
export function parseCases(text: string): SentenceCase[] {
  return text.split('\n').flatMap((raw, index): SentenceCase[] => {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) return []
    if (line.startsWith('- ')) return [parseAbsent(line, index + 1)]
    const { sentence, expected } = parseExample(line, index + 1)
    if (expected === null) throw new Error(`line ${index + 1}: nothing expected`)
    return [{ kind: 'gives', line, sentence, expected }]
  })
}

function parseAbsent(line: string, lineNumber: number): SentenceCase {
  const shape = /^- (.+) => ([A-Z]+)(?:-([a-z-]+))?(?: \[([a-z-]+)\])?$/.exec(line)
  if (!shape) throw new Error(`line ${lineNumber}: expected "- Sentence. => CATEGORY[-mode] [status]"`)
  const [, sentence = '', category = '', mode, status] = shape
  const type = { category: category as EventType['category'], mode: mode ?? null }
  return { kind: 'gives-no', line, sentence, type, status: status ?? null }
}
