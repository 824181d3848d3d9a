import type { Token } from '../../types/index.js'
import { followsName } from './followsName.js'
import { PERSON_MONTHS } from './words/personMonths.js'

const TIME_BEFORE =
  /^(in|since|until|till|by|from|to|between|before|after|during|of|early|mid|late|last|next|this|-|on)$/i

/** Whether a month's name at a token is a person's: "Theresa May", "May said"; `people` are the report's surnames. */
export function namesPerson(tokens: readonly Token[], index: number, people: ReadonlySet<string>): boolean {
  const token = tokens[index]
  const word = token?.text.toLowerCase() ?? ''
  if (token === undefined || !PERSON_MONTHS.has(word)) return false
  if (followsName(tokens, index)) return true
  // "Jan Jensen": a first name.
  const after = tokens[index + 1]
  if (after?.upos === 'PROPN' && after.deprel === 'flat' && after.head === index) return true
  const around = [tokens[index - 1]?.text ?? '', tokens[index + 1]?.text ?? '']
  if (around.some((text) => /^\d/.test(text)) || TIME_BEFORE.test(around[0] ?? '')) return false
  if (people.has(word)) return true
  // "On Tuesday, May said": a month says nothing.
  return /^nsubj/.test(token.deprel) && token.upos === 'PROPN' && tokens[token.head]?.upos === 'VERB'
}
