import { MONTH_BY_WORD } from '../words/months.js'
import { SEASON_BY_WORD } from '../words/seasons.js'
import { UNIT_BY_WORD } from '../words/units.js'
import { WEEKDAY_BY_WORD } from '../words/weekdays.js'

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...MONTH_BY_WORD.keys(),
  ...SEASON_BY_WORD.keys(),
  ...UNIT_BY_WORD.keys(),
  ...WEEKDAY_BY_WORD.keys(),
  ...'the this these that last next past coming upcoming current same following subsequent previous preceding'.split(
    ' ',
  ),
  ...'recent early mid late earlier later beginning start middle end first second third fourth'.split(' '),
  ...'since until till by before after from between for in within at'.split(' '),
  ...'today tonight yesterday overnight tomorrow recently lately now currently presently nowadays soon shortly'.split(
    ' ',
  ),
  ...'a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty'.split(' '),
  ...'hundred few several some many number couple more less nearly almost about around over just'.split(' '),
  ...'twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
])

/** Whether a time expression may begin with a word: a quick look that spares most words the readers. */
export function mayBegin(word: string): boolean {
  const first = word.charCodeAt(0)
  // A digit, an apostrophe ("'90s"), or the q of a quarter.
  return (first >= 48 && first <= 57) || first === 39 || first === 8217 || first === 113 || FIRST_WORDS.has(word)
}
