import { isHonorific } from '../../mentions/index.js'
import { roleAt } from '../phrases/roleAt.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'

/** Whether a word is, or ends, a title or role that may stand before a name: "Mr.", "President", "Foreign Minister". */
export function isTitleWord(reading: Reading, sentence: ReadSentence, index: number): boolean {
  if (isHonorific(sentence.tree.tokens[index]?.text ?? '')) return true
  return roleAt(reading, sentence, index)?.kind === 'person'
}
