import type { ReadSentence } from '../reading/Reading.js'

/** Whether a mention is the speaker's or hearer's own: "we" and "you" are never who is later called "they". */
export function isFirstPerson(sentence: ReadSentence, head: number): boolean {
  return /^(i|me|my|mine|we|us|our|ours|you|your|yours)$/.test(sentence.words[head] ?? '')
}
