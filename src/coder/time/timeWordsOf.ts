import type { Token } from '../../types/index.js'
import type { TimeWords } from './match/TimeWords.js'

/** A sentence's tokens as the time matchers read them. */
export function timeWordsOf(tokens: readonly Token[]): TimeWords {
  return {
    lower: tokens.map((token) => withoutPeriod(token.text.toLowerCase())),
    capital: tokens.map(({ text }) => text.charAt(0) !== text.charAt(0).toLowerCase()),
    nameable: tokens.map((token) => token.upos !== 'VERB' && token.upos !== 'AUX'),
  }
}

function withoutPeriod(word: string): string {
  return word.length > 1 && word.endsWith('.') ? word.slice(0, -1) : word
}
