import type { Attribution, CodedEvent, DateRange, EventPlace } from '../../types/index.js'
import { actorJson } from './actorJson.js'
import { quoteJson } from './quoteJson.js'

/** JSON form of an event record, its fields in the contract's order. */
export function eventJson(event: CodedEvent) {
  return {
    id: event.id,
    category: event.category,
    mode: event.mode,
    underlying: event.underlying && { category: event.underlying.category, mode: event.underlying.mode },
    quad: event.quad,
    score: event.score,
    cameo: event.cameo,
    contexts: event.contexts,
    contextWords: event.contextWords.map(({ context, ...words }) => ({ context, ...quoteJson(words) })),
    actors: event.actors.map(actorJson),
    recipients: event.recipients.map(actorJson),
    date: dateJson(event.date),
    place: event.place && placeJson(event.place),
    status: event.status,
    factuality: event.factuality,
    occurrence: event.occurrence,
    speakerStatus: event.speakerStatus,
    speakerFactuality: event.speakerFactuality,
    attribution: event.attribution.map(attributionJson),
    purpose: event.purpose.map(quoteJson),
    evidence: event.evidence.map((evidence) => ({ sentence: evidence.sentence, ...quoteJson(evidence) })),
    rule: event.rule,
    explanation: event.explanation,
    learned: event.learned,
  }
}

function dateJson({ start, end, precision, basis, exact }: DateRange) {
  return { start, end, precision, basis, exact }
}

function placeJson({ name, country, geonames, lat, lon, precision }: EventPlace) {
  return { name, country, geonames, lat, lon, precision }
}

function attributionJson({ speaker, stance, cue, anonymous }: Attribution) {
  return { speaker: speaker && actorJson(speaker), stance, cue: quoteJson(cue), anonymous }
}
