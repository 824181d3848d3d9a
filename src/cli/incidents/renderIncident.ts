import type { DescribedIncident } from '../../app/index.js'
import type { Incident, IncidentActor, Position } from '../../types/index.js'
import { dateWords, dayWords } from '../page/dateWords.js'
import type { Paragraph } from '../page/layOut.js'
import { QUAD_STYLES } from '../page/quadStyles.js'
import { STATUS_SIGNS } from '../page/statusSigns.js'
import { UNSAID } from '../page/unsaid.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain, type Segment } from '../terminal/Segment.js'
import { conflictLines, countWords } from './conflictLines.js'
import { credibilityWords, listed } from './credibilityWords.js'

/** An incident in a list: what and when, who tells it and how credible it is, what is in dispute, and who says what. */
export function renderIncident(described: DescribedIncident): readonly Paragraph[] {
  const { incident, first } = described
  return [
    { indent: 0, hang: 4, segments: headlineOf(described) },
    { indent: 4, segments: [plain(supportWords(incident))] },
    ...(incident.counts.length > 0 && !incident.conflicts.includes('count')
      ? [{ indent: 4, segments: [plain(listed(incident.counts.map(({ value }) => countWords(value))))] }]
      : []),
    ...conflictLines(described, 4),
    ...voiceLine(incident),
    ...(first === null
      ? []
      : [{ indent: 4, segments: [dim('“'), plain(cleanText(first.event.evidence[0].exact)), dim('”')] }]),
    { indent: 4, segments: [dim(`${incident.id} · ${reportedWords(incident)}`)] },
  ]
}

/** "● CONSULT visit · happened · 12 Sep 2023 · Vladivostok · Kim Jong Un → Russia". */
export function headlineOf({ incident, first }: DescribedIncident): Segment[] {
  const [type] = incident.types
  const [status] = incident.statuses
  const { sign, word } = STATUS_SIGNS[status?.value ?? 'unknown']
  const style = first === null ? 'plain' : QUAD_STYLES[first.event.quad]
  const [date] = incident.dates
  const day = date ? dateWords({ ...date.value, precision: 'range', basis: 'explicit', exact: null }) : 'undated'
  const [place] = incident.places
  const sides = [incident.actors, incident.recipients].map((held) => held.map(({ value }) => value))
  const [actors = [], recipients = []] = sides
  return [
    { text: sign, style },
    plain(' '),
    { text: [type?.value.category, type?.value.mode].filter(Boolean).join(' '), style },
    dim(` · ${word} · ${day}${place ? ` · ${cleanText(place.value.name)}` : ''} · `),
    actors.length > 0 ? bold(namesOf(actors)) : dim(UNSAID),
    ...(recipients.length > 0 ? [dim(' → '), bold(namesOf(recipients))] : []),
  ]
}

/** "7 reports, 2 origins, credibility 2 (probably true: ...)". */
export function supportWords(incident: Incident): string {
  const { reports, origins } = incident
  const told = `${reports} ${reports === 1 ? 'report' : 'reports'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`
  return cleanText(`${told}, ${credibilityWords(incident)}`)
}

const POSITIONS: readonly (readonly [Position, string])[] = [
  ['denies', 'denied by'],
  ['doubts', 'doubted by'],
  ['expects', 'expected by'],
  ['silent', 'silent:'],
]

/** Who denies, doubts, expects it, and which of its sides say nothing; those who confirm it stand in the reasons. */
function voiceLine({ voices }: Incident): readonly Paragraph[] {
  const parts = POSITIONS.flatMap(([position, words]) => {
    const names = voices.filter((voice) => voice.position === position).map(({ name }) => name)
    return names.length === 0 ? [] : [`${words} ${cleanText(listed(names))}`]
  })
  return parts.length === 0 ? [] : [{ indent: 4, segments: [dim(parts.join(' · '))] }]
}

function reportedWords({ reported: { first, last } }: Incident): string {
  if (first === null || last === null) return 'reported on an unknown day'
  return first === last ? `reported ${dayWords(first)}` : `reported ${dayWords(first)} to ${dayWords(last)}`
}

function namesOf(actors: readonly IncidentActor[]): string {
  return cleanText(listed(actors.map(({ name }) => name)))
}
