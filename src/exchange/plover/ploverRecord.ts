import type { StoredEvent } from '../../ledger/index.js'
import type { ActorRef, CodedEvent, EventPlace, PlacePrecision } from '../../types/index.js'
import { dayBefore } from '../../util/index.js'

/** PLOVER's scale of how finely a place is known, from a country (1) to a point in a town (5). */
const RESOLUTIONS: Readonly<Record<PlacePrecision, number>> = { country: 1, sea: 1, region: 2, city: 4, point: 5 }

/**
 * An event record as PLOVER 2 writes one (the chapter on JSON data fields of its manual). PLOVER has no fields for who
 * says it and whether it happened; they stand in a field of ours, `sitrep`, as the manual lets providers do.
 */
export function ploverRecord({ event, report }: StoredEvent) {
  const { start, end } = event.date
  return {
    id: `${report.id}/${event.id}`,
    has_event: true,
    date: start,
    // PLOVER's last day is included, ours is not.
    enddate: end === null ? null : dayBefore(end),
    actor: event.actors.map(entity),
    recipient: event.recipients.map(entity),
    event: [event.category],
    mode: event.mode === null ? [] : [event.mode],
    context: event.contexts,
    quad_code: event.quad,
    event_scale: event.score,
    event_loc: event.place && location(event.place),
    event_text: event.evidence.map(({ exact }) => exact),
    text_info: event.evidence.map(({ sentence, start, end }) => ({ sequence: sentence, start, end })),
    cite_info: {
      citation: report.id,
      url: report.url,
      title: report.title,
      publication: report.outlet,
      publication_date: report.published,
      coder: 'sitrep',
      codebook: 'PLOVER 2.0',
    },
    coder: 'sitrep',
    comment: event.explanation,
    sitrep: ourOwn(event),
  }
}

function entity({ code, sectors, exact, wikidata, name, id }: ActorRef) {
  return {
    code,
    sector: sectors,
    entity_text: exact,
    identifier_id: wikidata,
    identifier_text: name,
    sitrep_id: id,
  }
}

function location({ name, country, geonames, lat, lon, precision }: EventPlace) {
  return {
    extracted_place: name,
    resolved_place: name,
    geonameid: geonames,
    lat,
    lon,
    country_code: country,
    resolution: RESOLUTIONS[precision],
  }
}

/** What a record says beyond the fields of PLOVER. */
function ourOwn(event: CodedEvent) {
  return {
    status: event.status,
    factuality: event.factuality,
    occurrence: event.occurrence,
    underlying: event.underlying,
    cameo: event.cameo,
    date_precision: event.date.precision,
    date_basis: event.date.basis,
    attribution: event.attribution.map(({ speaker, stance, anonymous, cue }) => ({
      speaker: speaker && entity(speaker),
      stance,
      anonymous,
      cue: cue.exact,
    })),
    purpose: event.purpose.map(({ exact }) => exact),
    rule: event.rule,
  }
}
