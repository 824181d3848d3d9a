import { type OutcomeTally, tallyHeader, tallyJson, tallyRow } from '../../app/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import type { ListForm } from './ListForm.js'

/** Tallies in a list: who, how much of what was announced came true, out of how many settled, and the rest. */
export const TALLY_FORM: ListForm<OutcomeTally> = {
  name: 'tallies',
  json: tallyJson,
  header: tallyHeader,
  row: tallyRow,
  paragraphs: ({ name, key, settled, met, metLate, metShare, ...rest }) => {
    const share = metShare === null ? 'none settled' : `${Math.round(metShare * 100)} % met (n = ${settled})`
    const late = metLate > 0 ? ` (${metLate} late)` : ''
    const others = `${rest.overdue} overdue · ${rest.withdrawn} withdrawn · ${rest.contradicted} contradicted`
    return [
      {
        indent: 0,
        hang: 4,
        segments: [
          bold(cleanText(name)),
          plain(` · ${share}`),
          dim(` · ${met} met${late} · ${others} · ${rest.open} open · ${cleanText(key)}`),
        ],
      },
    ]
  },
}
