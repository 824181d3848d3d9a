import type { ReadSentence } from '../reading/Reading.js'

/** The words of a name with their own spacing and hyphens: "Amir-Abdollahian". */
export function displayName(text: string, sentence: ReadSentence, tokens: readonly number[]): string {
  const start = sentence.tree.tokens[tokens[0] ?? 0]?.start ?? 0
  const end = sentence.tree.tokens[tokens.at(-1) ?? 0]?.end ?? start
  return text.slice(start, end).replace(/\s+/g, ' ')
}
