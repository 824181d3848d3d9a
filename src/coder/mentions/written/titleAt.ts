import { matchRole, type RoleMatch } from '../../../ontology/index.js'
import type { NameText } from './NameText.js'

/** How many words of a person's role end at a token ("Foreign Minister": 2), or begin there and go on with "of"
 *  ("Secretary of State": 1); 0 where the word is no title. */
export function titleAt(text: NameText, index: number): number {
  const role = roleAt(text, index)
  if (role) return role.kind === 'person' ? role.length : 0
  if (text.words[index + 1] !== 'of') return 0
  for (const end of [index + 2, index + 3]) {
    const over = roleAt(text, end)
    if (over?.kind === 'person' && over.length > end - index) return 1
  }
  return 0
}

function roleAt({ gazetteer, lemmas, words }: NameText, index: number): RoleMatch | null {
  const word = words[index] ?? ''
  const singular = word.replace(/^.*-/, '').replace(/men$/, 'man').replace(/s$/, '')
  const before = words.slice(Math.max(0, index - 4), index)
  return (
    matchRole(gazetteer, lemmas, index) ??
    matchRole(gazetteer, words, index) ??
    (singular === word ? null : matchRole(gazetteer, [...before, singular], before.length))
  )
}
