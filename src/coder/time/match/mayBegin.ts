import { HOLIDAYS, MOVEABLE_FEASTS } from '../words/holidays.js'
import { MONTH_BY_WORD } from '../words/months.js'
import { SEASON_BY_WORD } from '../words/seasons.js'
import { UNIT_BY_WORD } from '../words/units.js'
import { WEEKDAY_BY_WORD } from '../words/weekdays.js'

const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...MONTH_BY_WORD.keys(),
  ...SEASON_BY_WORD.keys(),
  ...UNIT_BY_WORD.keys(),
  ...WEEKDAY_BY_WORD.keys(),
  ...MOVEABLE_FEASTS,
  ...HOLIDAYS.map(({ words }) => words[0] ?? ''),
  ...'the this these that last next past coming upcoming current same following subsequent previous preceding'.split(
    ' ',
  ),
  ...'recent early mid late earlier later beginning start outset middle close very end first second third'.split(' '),
  ...'fourth fifth opening final closing every each once twice so fiscal financial half'.split(' '),
  ...'since until till by before after from between for in within at ever starting as up through no not prior ahead'.split(
    ' ',
  ),
  ...'today tonight yesterday overnight tomorrow recently lately now currently presently nowadays soon shortly'.split(
    ' ',
  ),
  ...'a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' '),
  ...'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen dozens'.split(
    ' ',
  ),
  ...'few several some many number countless couple more less nearly almost about around over just roughly'.split(' '),
  ...'exactly only barely twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
  ...'sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
])

/** Whether a time expression may begin with a word: a quick look that spares most words the readers. */
export function mayBegin(word: string): boolean {
  // A digit, an apostrophe ("'90s"), "q3", "h1", "fy2023", "mid-2019".
  return /^(?:[0-9'’‘`]|[qh][1-4]$|fy\d*$|(?:mid|early|late|end)-)/.test(word) || FIRST_WORDS.has(word)
}
