import type { CodedEvent } from '../../types/index.js'
import type { ReadStoredReport } from '../ReadStoredReport.js'
import { withoutNothing } from '../withoutNothing.js'
import { madeAt } from './madeAt.js'
import { extension, identityOf, locationOf } from './namedObjects.js'
import type { StixObject } from './StixObject.js'
import { stixId } from './stixId.js'
import { PRODUCER } from './vocabulary.js'

/** Statuses of what came about: only these make two actors related. */
const REAL: readonly string[] = ['happened', 'ongoing']

/**
 * An event record: a note on the actors and the place that holds all of it, and for what came about a relationship
 * from each actor to each recipient. What the note is about comes first, the note last.
 */
export function recordObjects(event: CodedEvent, { report, reading }: ReadStoredReport): StixObject[] {
  const actors = event.actors.map(identityOf)
  const recipients = event.recipients.map(identityOf)
  const location = event.place && locationOf(event.place)
  const about = [...actors, ...recipients, ...(location ? [location] : [])]
  const key = `${report.id} ${event.id}`
  const common = {
    spec_version: '2.1',
    created_by_ref: PRODUCER.id,
    ...madeAt(report.keptAt, reading.codedAt),
    lang: report.report.language,
  }
  const note: StixObject = {
    type: 'note',
    id: stixId('note', key),
    ...common,
    abstract: headline(event),
    content: event.evidence.map(({ exact }) => exact).join('\n'),
    object_refs: unique(about.length === 0 ? [PRODUCER.id] : about.map(({ id }) => id)),
    extensions: extension(ploverFields(event, report.id)),
  }
  const pairs = actors.flatMap((actor) => recipients.map((recipient) => [actor.id, recipient.id] as const))
  const relationships = REAL.includes(event.status)
    ? pairs.map(([source, target]) => ({
        type: 'relationship',
        id: stixId('relationship', `${key} ${source} ${target}`),
        ...common,
        relationship_type: event.category.toLowerCase(),
        description: event.evidence[0].exact,
        source_ref: source,
        target_ref: target,
        ...timesOf(event),
        extensions: extension({ record_id: event.id, report_id: report.id, status: event.status }),
      }))
    : []
  return [...about, ...relationships, note]
}

function headline({ category, mode, actors, recipients, status }: CodedEvent): string {
  const side = (all: CodedEvent['actors']): string => all.map(({ name }) => name).join(', ') || 'unknown'
  return `${category}${mode === null ? '' : ` ${mode}`}: ${side(actors)} → ${side(recipients)} (${status})`
}

/** STIX wants an end after the beginning; days are whole, the end excluded. */
function timesOf({ date: { start, end } }: CodedEvent) {
  return withoutNothing({
    start_time: start === null ? null : `${start}T00:00:00.000Z`,
    stop_time: end === null ? null : `${end}T00:00:00.000Z`,
  })
}

function ploverFields(event: CodedEvent, reportId: string) {
  const side = (all: CodedEvent['actors']) => all.map(({ id, code, sectors, name }) => ({ id, code, sectors, name }))
  return withoutNothing({
    category: event.category,
    mode: event.mode,
    quad: event.quad,
    score: event.score,
    cameo: event.cameo,
    contexts: event.contexts,
    status: event.status,
    factuality: event.factuality,
    occurrence: event.occurrence,
    actors: side(event.actors),
    recipients: side(event.recipients),
    date_start: event.date.start,
    date_end: event.date.end,
    date_precision: event.date.precision,
    place: event.place?.name,
    attribution: event.attribution.map(({ speaker, stance, anonymous }) => ({
      speaker: speaker?.name,
      stance,
      anonymous,
    })),
    evidence: event.evidence.map(({ exact, start, end }) => ({ exact, start, end })),
    rule: event.rule,
    record_id: event.id,
    report_id: reportId,
  })
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
