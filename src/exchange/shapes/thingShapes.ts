import {
  EVENT_STATUSES,
  EXPECTATION_KINDS,
  FINDING_KINDS,
  IMPORT_DATASETS,
  PLOVER_CATEGORIES,
  SECTOR_CODES,
  STANCES,
  WINDOW_BASES,
  WORDING_LEVELS,
} from '../../types/index.js'
import { boolean, day, fields, listOf, nullable, number, oneOf, type Shape, text } from './Shape.js'

/*
 * What a thing must have to be kept and shown. Fields beyond these pass as they are: an older version wrote fewer of
 * them, a newer one may write more.
 */

const CATEGORY = oneOf(PLOVER_CATEGORIES)
const QUOTE = { exact: text, start: number, end: number }

export const ACTOR: Shape = fields({
  ...QUOTE,
  id: nullable(text),
  code: nullable(text),
  sectors: listOf(oneOf(SECTOR_CODES)),
  name: text,
})

const EVIDENCE = listOf(fields({ ...QUOTE, sentence: number }), 1)

const ATTRIBUTION = fields({
  speaker: nullable(ACTOR),
  stance: oneOf(STANCES),
  cue: fields(QUOTE),
  anonymous: boolean,
})

export const EVENT: Shape = fields({
  id: text,
  category: CATEGORY,
  mode: nullable(text),
  underlying: nullable(fields({ category: CATEGORY, mode: nullable(text) })),
  quad: oneOf([1, 2, 3, 4]),
  score: number,
  cameo: nullable(text),
  contexts: listOf(text),
  actors: listOf(ACTOR),
  recipients: listOf(ACTOR),
  date: fields({ start: nullable(day), end: nullable(day), precision: nullable(text), basis: text }),
  place: nullable(fields({ name: text, country: nullable(text), lat: nullable(number), lon: nullable(number) })),
  status: oneOf(EVENT_STATUSES),
  factuality: number,
  attribution: listOf(ATTRIBUTION),
  purpose: listOf(fields(QUOTE)),
  evidence: EVIDENCE,
  rule: text,
  explanation: text,
})

export const CLAIM: Shape = fields({
  id: text,
  speaker: nullable(ACTOR),
  anonymous: boolean,
  stance: oneOf(STANCES),
  cue: fields(QUOTE),
  content: fields(QUOTE),
  quoted: boolean,
  events: listOf(text),
})

export const EXPECTATION: Shape = fields({
  id: text,
  kind: oneOf(EXPECTATION_KINDS),
  category: nullable(CATEGORY),
  mode: nullable(text),
  actors: listOf(ACTOR),
  recipients: listOf(ACTOR),
  announcedBy: listOf(ACTOR),
  anonymous: boolean,
  window: fields({ earliest: nullable(day), latest: nullable(day), basis: oneOf(WINDOW_BASES) }),
  wording: fields({ level: oneOf(WORDING_LEVELS), words: fields(QUOTE) }),
  condition: nullable(fields(QUOTE)),
  evidence: EVIDENCE,
  events: listOf(text),
})

export const FINDING: Shape = fields({ ...QUOTE, kind: oneOf(FINDING_KINDS), note: text })

const IMPORTED_PLACE = fields({
  name: nullable(text),
  country: nullable(text),
  lat: nullable(number),
  lon: nullable(number),
})

const IMPORTED_SIDE = listOf(
  fields({ code: nullable(text), sectors: listOf(oneOf(SECTOR_CODES)), name: nullable(text) }),
)

export const IMPORTED_EVENT: Shape = fields({
  kind: oneOf(['event']),
  dataset: oneOf(IMPORT_DATASETS),
  rowId: text,
  day,
  category: nullable(CATEGORY),
  mode: nullable(text),
  contexts: listOf(text),
  actors: IMPORTED_SIDE,
  recipients: IMPORTED_SIDE,
  place: nullable(IMPORTED_PLACE),
  url: nullable(text),
})

export const IMPORTED_MENTION: Shape = fields({
  kind: oneOf(['mention']),
  dataset: oneOf(IMPORT_DATASETS),
  rowId: text,
  eventRowId: text,
})

export const IMPORTED_ARTICLE: Shape = fields({
  kind: oneOf(['document']),
  dataset: oneOf(IMPORT_DATASETS),
  rowId: text,
  seenAt: text,
  url: nullable(text),
  publisher: nullable(text),
  themes: listOf(text),
  persons: listOf(text),
  organisations: listOf(text),
  places: listOf(IMPORTED_PLACE),
})

/** A correction of incidents. */
export const CORRECTION: Shape = fields({ id: text, kind: oneOf(['merge', 'split', 'undo']) })
