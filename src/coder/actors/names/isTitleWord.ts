import { roleAt } from '../phrases/roleAt.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'

const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir dame lord lady sheikh sayyid ayatollah mullah imam prof'.split(' '),
)

/** Whether a word is an address before a name: "Mr.", "Dr". */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word.toLowerCase().replace(/\.$/, ''))
}

/** Whether a word is, or ends, a title or role that may stand before a name: "Mr.", "President", "Foreign Minister". */
export function isTitleWord(reading: Reading, sentence: ReadSentence, index: number): boolean {
  if (isHonorific(sentence.tree.tokens[index]?.text ?? '')) return true
  return roleAt(reading, sentence, index)?.kind === 'person'
}
