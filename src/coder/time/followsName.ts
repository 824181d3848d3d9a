import type { Token } from '../../types/index.js'
import { WEEKDAY_BY_WORD } from './words/weekdays.js'

const TITLE = /^(mr|mrs|ms|miss|dr|minister|president|secretary|senator|lord|lady|sir)\.?$/i

/** Whether the word at a token stands after a title or a first name and before no number: "Theresa May", "Mrs May". */
export function followsName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (before === undefined || isNumber(tokens[index + 1])) return false
  if (TITLE.test(before.text)) return true
  return before.upos === 'PROPN' && /^[A-Z][a-z]+$/.test(before.text) && !WEEKDAY_BY_WORD.has(before.text.toLowerCase())
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && /^\d/.test(token.text)
}
