import { alertHeader, alertJson, alertRow } from '../../app/index.js'
import type { Alert } from '../../types/index.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain, type Segment } from '../terminal/Segment.js'
import type { ListForm } from './ListForm.js'

/** Ids of what an alert rests on that a list names. */
const MOST_NAMED = 4

/** Alerts in a list: how much it matters, the sentence, when, what it rests on, and what became of it. */
export const ALERT_FORM: ListForm<Alert> = {
  name: 'alerts',
  emptyWords: (path) =>
    `no alert of ${path} is as asked; sync, watch and add raise one when a source fails, something falls due or is denied`,
  json: alertJson,
  header: alertHeader,
  row: alertRow,
  paragraphs: paragraphsOf,
}

function paragraphsOf(alert: Alert): Paragraph[] {
  const { id, kind, severity, words, rests, raisedAt, ended, acknowledged } = alert
  const isOpen = ended === null && acknowledged === null
  const sign: Segment = isOpen ? { text: '! ', style: 'error' } : plain('· ')
  const more = rests.length > MOST_NAMED ? ` and ${rests.length - MOST_NAMED} more` : ''
  const named = rests.slice(0, MOST_NAMED).map(cleanText).join(', ')
  return [
    { indent: 0, hang: 4, segments: [sign, bold(cleanText(words)), dim(` · ${severity}, ${kind} · ${id}`)] },
    { indent: 4, hang: 2, segments: [dim(`raised ${timeOf(raisedAt)}, rests on ${named}${more}`)] },
    ...(acknowledged === null ? [] : [{ indent: 4, hang: 2, segments: [plain(noteWords(acknowledged))] }]),
    ...(ended === null
      ? []
      : [{ indent: 4, hang: 2, segments: [plain(`ended ${timeOf(ended.at)}: ${cleanText(ended.words)}`)] }]),
  ]
}

function noteWords({ at, by, reason }: NonNullable<Alert['acknowledged']>): string {
  const who = by === null ? '' : ` by ${cleanText(by)}`
  return `acknowledged ${timeOf(at)}${who}${reason === null ? '' : `: ${cleanText(reason)}`}`
}

/** "2024-03-05 10:00 UTC". */
function timeOf(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`
}
