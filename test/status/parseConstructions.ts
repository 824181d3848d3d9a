import { EVENT_STATUSES, type EventStatus } from '../../src/types/index.js'

/** A sentence with one word marked by asterisks, and how real it presents what the word names. */
export interface Construction {
  readonly line: string
  readonly text: string
  /** Where the marked word begins in the text. */
  readonly start: number
  readonly status: EventStatus
  readonly least: number
  readonly most: number
}

/** Reads lines of `Sentence with a *marked* word. | status | least..most`. */
export function parseConstructions(table: string): Construction[] {
  return table.split('\n').flatMap((line): Construction[] => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const [sentence = '', word = '', range = ''] = line.split(' | ')
    const [least, most] = range.split('..').map(Number)
    const status = EVENT_STATUSES.find((known) => known === word)
    if (!status || !sentence.includes('*') || least === undefined || most === undefined || !(least <= most)) {
      throw new Error(`expected "sentence | status | least..most": ${line}`)
    }
    return [{ line, text: sentence.replaceAll('*', ''), start: sentence.indexOf('*'), status, least, most }]
  })
}
