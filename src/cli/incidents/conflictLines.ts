import type { DescribedIncident } from '../../app/index.js'
import type { EventId, HeldValue, IncidentAspect, IncidentCount } from '../../types/index.js'
import { dateWords } from '../page/dateWords.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { dim, plain, type Segment } from '../terminal/Segment.js'
import { listed } from './credibilityWords.js'
import { thingWords } from './thingWords.js'

interface Said {
  readonly words: string
  readonly by: string
}

/** What the records of an incident do not agree on, each attribute with all its values and who gives them. */
export function conflictLines(described: DescribedIncident, indent: number): readonly Paragraph[] {
  return described.incident.conflicts.map((aspect) => ({
    indent,
    hang: 4,
    segments: [dim(`${ASPECT_WORDS[aspect]}: `), ...saidSegments(saidOf(aspect, described))],
  }))
}

const ASPECT_WORDS: Readonly<Record<IncidentAspect, string>> = {
  happened: 'disputed whether it happened',
  type: 'told as',
  date: 'disputed date',
  place: 'disputed place',
  actor: 'disputed who did it',
  recipient: 'disputed whom it was done to',
  count: 'disputed count',
}

function saidSegments(said: readonly Said[]): Segment[] {
  return said.flatMap(({ words, by }, at) => [
    ...(at === 0 ? [] : [dim(' / ')]),
    plain(cleanText(words)),
    dim(` (${cleanText(by)})`),
  ])
}

function saidOf(aspect: IncidentAspect, described: DescribedIncident): readonly Said[] {
  const { incident } = described
  const held = <Value>(values: readonly HeldValue<Value>[], wordsOf: (value: Value) => string): Said[] =>
    values.map(({ value, records }) => ({ words: wordsOf(value), by: tellersOf(records, described) }))
  switch (aspect) {
    case 'happened':
      return (['confirms', 'denies'] as const).map((position) => ({
        words: position === 'confirms' ? 'yes' : 'no',
        by: listed(incident.voices.filter((voice) => voice.position === position).map(({ name }) => name)),
      }))
    case 'type':
      return held(incident.types, ({ category, mode }) => [category, mode].filter(Boolean).join(' '))
    case 'date':
      return held(incident.dates, (date) => dateWords({ ...date, precision: 'range', basis: 'explicit', exact: null }))
    case 'place':
      return held(incident.places, ({ name }) => name)
    case 'actor':
      return held(incident.actors, ({ name }) => name)
    case 'recipient':
      return held(incident.recipients, ({ name }) => name)
    case 'count':
      return held(disputed(incident.counts), countWords)
  }
}

/** Counts of things of which more than one number is given. */
function disputed(counts: readonly HeldValue<IncidentCount>[]): readonly HeldValue<IncidentCount>[] {
  return counts.filter(({ value }) => counts.filter((other) => other.value.thing === value.thing).length > 1)
}

/** "at least 5 dead". */
export function countWords({ bound, number, thing }: IncidentCount): string {
  const exactness = bound === 'exactly' ? '' : `${bound.replace('-', ' ')} `
  return `${exactness}${number.toLocaleString('en-US')} ${thingWords(thing, number)}`
}

/** The outlets, or else the titles or ids, of the reports that some records stand in. */
export function tellersOf(records: readonly EventId[], { incident, headings }: DescribedIncident): string {
  const reports = incident.members.filter(({ record }) => records.includes(record)).map(({ report }) => report)
  return listed(
    [...new Set(reports)].map((id) => {
      const heading = headings.get(id)
      return heading?.outlet ?? heading?.title ?? id
    }),
  )
}
