import type { TokenRange } from '../../tree/index.js'
import { beginsSentence, isNameWord } from './isNameWord.js'
import { joinsNext } from './joinsNext.js'
import type { NameText } from './NameText.js'

/** Rows of words that are written as one name, titles and nationalities still among them. */
export function nameRuns(text: NameText): readonly TokenRange[] {
  const runs: TokenRange[] = []
  for (let first = 0; first < text.words.length; first++) {
    if (!mayBegin(text, first)) continue
    let last = first
    for (let next = joinsNext(text, last, first); next > last; next = joinsNext(text, last, first)) last = next
    runs.push({ first, last })
    first = last
  }
  return runs
}

function mayBegin(text: NameText, index: number): boolean {
  if (!isNameWord(text, index)) return text.hits[index] !== null && /^\p{Ll}/u.test(text.tree.tokens[index]?.text ?? '')
  if (text.hits[index]) return true
  const token = text.tree.tokens[index]
  if (!beginsSentence(text, index) || token?.upos === 'PROPN') return true
  // "Social Democrats won" begins with a name, "Troops left" and "Former President X" do not.
  return token?.upos === 'ADJ' && isNameWord(text, index + 1) && text.tree.tokens[index + 1]?.upos === 'PROPN'
}
