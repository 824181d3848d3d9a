import { Fault } from '../../types/index.js'
import { orderOfLanguage } from '../dates/orderOfLanguage.js'
import { parsePublished } from '../dates/parsePublished.js'
import { publishedInAddress } from '../dates/publishedInAddress.js'
import type { ReportDraft } from '../ReportDraft.js'

/** Values of one row by column name in lower case; strings, or whatever JSON holds. */
export type RowValues = Readonly<Record<string, unknown>>

/** The report that a row holds; throws `bad-record` naming the column that does not read. */
export function rowToDraft(values: RowValues, origin: string): ReportDraft {
  const text = readText(values, 'text', origin)
  if (text === null) {
    throw new Fault('empty-input', `${origin} has an empty "text": there is nothing to read in this row.`)
  }
  return {
    origin,
    id: readText(values, 'id', origin),
    url: readText(values, 'url', origin),
    outlet: readText(values, 'outlet', origin) ?? readText(values, 'source', origin),
    title: readText(values, 'title', origin),
    byline: readText(values, 'byline', origin) ?? readText(values, 'author', origin),
    published: readPublished(values, origin),
    language: readText(values, 'language', origin),
    text: text.replaceAll('\r\n', '\n'),
  }
}

function readText(values: RowValues, column: string, origin: string): string | null {
  const value = values[column]
  if (value === undefined || value === null) return null
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') {
    throw new Fault(
      'bad-record',
      `${origin}: "${column}" should be a string, not ${JSON.stringify(value).slice(0, 40)}.`,
    )
  }
  return value.trim() === '' ? null : value
}

function readPublished(values: RowValues, origin: string): string | null {
  for (const column of ['published', 'date']) {
    const value = readText(values, column, origin)
    if (value === null) continue
    const day = parsePublished(value, orderOfLanguage(readText(values, 'language', origin)))
    if (day === null) {
      throw new Fault('bad-record', `${origin}: "${column}" is no date that can be told: "${value}". Write YYYY-MM-DD.`)
    }
    return day
  }
  return publishedInAddress(readText(values, 'url', origin) ?? '')
}
