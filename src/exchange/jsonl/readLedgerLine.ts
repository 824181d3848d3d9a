import {
  ARTICLE_QUALITIES,
  type HowHad,
  type KeptReport,
  type LogEntry,
  type StoredReading,
  TRANSFER_TABLES,
  type TransferItem,
  type TransferRow,
  type TransferTable,
} from '../../ledger/index.js'
import { Fault, type Report, type ReportId } from '../../types/index.js'
import {
  day,
  fields,
  instant,
  listById,
  listOf,
  matching,
  nullable,
  number,
  oneOf,
  optional,
  ordinal,
  recordOf,
  type Shape,
  text,
} from '../shapes/Shape.js'
import {
  CLAIM,
  CORRECTION,
  EVENT,
  EXPECTATION,
  FINDING,
  IMPORTED_ARTICLE,
  IMPORTED_EVENT,
  IMPORTED_MENTION,
} from '../shapes/thingShapes.js'
import { LEDGER_LINE_SCHEMA } from './ledgerLine.js'

const REPORT_ID = matching(/^r:[0-9a-f]{16}$/, 'no id of a report')

const REPORT = fields({
  id: REPORT_ID,
  textId: text,
  url: nullable(text),
  outlet: nullable(text),
  title: nullable(text),
  byline: nullable(text),
  published: nullable(day),
  language: text,
  origin: text,
  fetchedAt: nullable(instant),
  foundAt: optional(text),
  quality: optional(oneOf(ARTICLE_QUALITIES)),
  sourceId: optional(text),
  keptAt: instant,
  text,
})

const READING = fields({
  reportId: REPORT_ID,
  codedAt: instant,
  supersededAt: nullable(instant),
  versions: fields({ sitrep: text, language: text, lexicon: text, gazetteer: text }),
  sentences: listOf(fields({ start: number, end: number })),
  events: listById(EVENT),
  claims: listById(CLAIM),
  expectations: listById(EXPECTATION),
  findings: listOf(FINDING),
})

const ROW = fields({ table: oneOf(TRANSFER_TABLES), row: recordOf(nullable(text)) })

const LOG = fields({ seq: ordinal, at: instant, action: text, subject: text })

/** The thing in a line of a ledger's own JSON Lines; throws `bad-record` that says what is wrong with the line. */
export function readLedgerLine(line: string): TransferItem {
  const value = parseObject(line)
  if (value.schema !== LEDGER_LINE_SCHEMA) {
    throw new Fault(
      'bad-record',
      typeof value.schema === 'string' && value.schema.startsWith('sitrep.')
        ? `a line of "${value.schema.slice(0, 40)}" holds only part of a ledger; sitrep export --what all writes all of it`
        : `it is no line of "${LEDGER_LINE_SCHEMA}"`,
    )
  }
  return readLedgerValue(value)
}

/** The thing in the fields of such a line, whatever they were read from; throws `bad-record`. */
export function readLedgerValue(value: Readonly<Record<string, unknown>>): TransferItem {
  switch (value.kind) {
    case 'report':
      return { kind: 'report', report: reportOf(checked(value, REPORT)) }
    case 'reading':
      return { kind: 'reading', reading: readingOf(checked(value, READING)) }
    case 'row':
      return { kind: 'row', row: rowOf(checked(value, ROW)) }
    case 'log':
      return { kind: 'log', entry: entryOf(checked(value, LOG)) }
    default:
      throw new Fault('bad-record', 'its kind is unknown: a newer version may have written it')
  }
}

type Found = Readonly<Record<string, unknown>>

function parseObject(line: string): Found {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new Fault('bad-record', `it is no JSON: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Fault('bad-record', 'it is no JSON object')
  return value as Found
}

function checked(value: Found, shape: Shape): Found {
  const complaint = shape(value, String(value.kind))
  if (complaint !== null) throw new Fault('bad-record', complaint)
  return value
}

function reportOf(value: Found): KeptReport {
  const { foundAt = null, quality = null, sourceId = null, ...rest } = value as unknown as Partial<HowHad>
  const { id, textId, origin, fetchedAt, keptAt, url, outlet, title, byline, published, language, text } =
    rest as unknown as Report & Omit<KeptReport, 'report'> & { readonly textId: string }
  const report = { id: textId as ReportId, url, outlet, title, byline, published, language, text }
  return { id, report, origin, fetchedAt, foundAt, quality, sourceId, keptAt }
}

function readingOf(value: Found): StoredReading {
  const { schema: _, kind: __, ...reading } = value
  return reading as unknown as StoredReading
}

/** What is JSON inside a row. */
const BODIES: Partial<Record<TransferTable, Shape>> = {
  correction: CORRECTION,
  'imported-event': IMPORTED_EVENT,
  'imported-mention': IMPORTED_MENTION,
  'imported-article': IMPORTED_ARTICLE,
}

function rowOf({ table, row }: Found): TransferRow {
  const found = { table, row } as TransferRow
  const shape = BODIES[found.table]
  if (shape) checked({ kind: 'body', ...parseObject(found.row.body ?? '') }, shape)
  return found
}

function entryOf({ seq, at, action, subject, detail }: Found): LogEntry {
  return { seq, at, kind: action, subject, detail: detail ?? null } as LogEntry
}
