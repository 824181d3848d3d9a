import type { Token } from '../../types/index.js'
import type { TimeWords } from './match/TimeWords.js'
import { namesPerson } from './namesPerson.js'

/** A sentence's tokens as the time matchers read them. `people`: months that are surnames in this report. */
export function timeWordsOf(tokens: readonly Token[], people: ReadonlySet<string> = new Set()): TimeWords {
  return {
    lower: tokens.map((token) => withoutPeriod(token.text.toLowerCase())),
    capital: tokens.map(({ text }) => text.charAt(0) !== text.charAt(0).toLowerCase()),
    nameable: tokens.map(
      (token, index) => token.upos !== 'VERB' && token.upos !== 'AUX' && !namesPerson(tokens, index, people),
    ),
    noun: tokens.map(({ upos }) => upos === 'NOUN' || upos === 'PROPN'),
  }
}

function withoutPeriod(word: string): string {
  return word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word
}
