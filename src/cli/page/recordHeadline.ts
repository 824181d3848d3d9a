import type { ActorRef, CodedEvent } from '../../types/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain, type Segment } from '../terminal/Segment.js'
import { dateWords } from './dateWords.js'
import { QUAD_STYLES } from './quadStyles.js'
import { STATUS_SIGNS } from './statusSigns.js'
import { UNSAID } from './unsaid.js'

/** The first line of a record: sign, category, status, date, place, both sides. */
export function headline(event: CodedEvent): Segment[] {
  const { sign, word } = STATUS_SIGNS[event.status]
  const style = QUAD_STYLES[event.quad]
  const underlying = event.underlying
    ? ` (${[event.underlying.category, event.underlying.mode].filter(Boolean).join(' ').toLowerCase()})`
    : ''
  const place = event.place ? ` · ${event.place.name}` : ''
  return [
    { text: sign, style },
    plain(' '),
    { text: [event.category, event.mode].filter(Boolean).join(' '), style },
    dim(`${underlying} · ${word} · ${dateText(event)}${cleanText(place)} · `),
    event.actors.length > 0 ? bold(cleanText(sideNames(event.actors))) : dim(UNSAID),
    ...(event.recipients.length > 0 ? [dim(' → '), bold(cleanText(sideNames(event.recipients)))] : []),
  ]
}

function dateText(event: CodedEvent): string {
  const words = dateWords(event.date)
  return event.date.exact === null ? words : `${words} (“${cleanText(event.date.exact)}”)`
}

function sideNames(actors: readonly ActorRef[]): string {
  return actors.map((actor) => actor.name).join(', ')
}
