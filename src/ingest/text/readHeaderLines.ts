import { parsePublished } from '../dates/parsePublished.js'
import { NO_DETAILS, type ReportDetails } from '../ReportDraft.js'

/** Lines looked at: a byline or date further down belongs to the story. */
const HEADER_LINES = 10

const FIELDS: Readonly<Record<string, keyof ReportDetails>> = {
  title: 'title',
  headline: 'title',
  published: 'published',
  date: 'published',
  outlet: 'outlet',
  source: 'outlet',
  publisher: 'outlet',
  byline: 'byline',
  author: 'byline',
  by: 'byline',
  url: 'url',
  link: 'url',
  language: 'language',
}

type Found = { -readonly [K in keyof ReportDetails]?: string }

/**
 * What the first lines of a plain text say about the report: `Title: ...` fields, "By ..." lines, a line that is a
 * date, "NAME – ISSN: ...", and a first line that stands alone as a title.
 */
export function readHeaderLines(text: string): ReportDetails {
  const lines = text.split('\n', HEADER_LINES + 1).slice(0, HEADER_LINES)
  const found: Found = {}
  lines.forEach((line, index) => {
    const detail = readField(line.trim()) ?? readFreeLine(line.trim())
    if (detail) found[detail.field] ??= detail.value
    else if (isLoneTitle(lines, index)) found.title ??= line.trim().replace(/^#+\s*/, '')
  })
  return { ...NO_DETAILS, ...found }
}

interface Detail {
  readonly field: keyof ReportDetails
  readonly value: string
}

function readField(line: string): Detail | null {
  const match = /^([A-Za-z]+):\s+(\S.*)$/.exec(line)
  const field = FIELDS[match?.[1]?.toLowerCase() ?? '']
  const value = match?.[2]
  if (field === undefined || value === undefined) return null
  if (field !== 'published') return { field, value }
  const day = parsePublished(value)
  return day === null ? null : { field, value: day }
}

function readFreeLine(line: string): Detail | null {
  const day = line.length <= 100 ? dayIn(line) : null
  if (day !== null) return { field: 'published', value: day }
  const byline = /^(?:News )?[Bb]y ([A-Z][^.!?]{1,80})$/.exec(line)?.[1]
  if (byline !== undefined) return { field: 'byline', value: byline }
  const outlet = /^(.{2,60}?)\s+[–—-]\s+ISSN:? \d{4}-\d{3}[\dX]$/.exec(line)?.[1]
  return outlet === undefined ? null : { field: 'outlet', value: outlet }
}

/** The day in a line that is a date, or a byline and a date: "By Ada Lind | 5 September 2023, 10:00". */
function dayIn(line: string): string | null {
  const parts = line.split(/\s+[|•·]\s+/)
  return parts.map((part) => (part.length <= 60 ? parsePublished(part) : null)).find((day) => day !== null) ?? null
}

/** A short first line without a full stop, apart from what follows. */
function isLoneTitle(lines: readonly string[], index: number): boolean {
  const line = lines[index]?.trim() ?? ''
  const isFirst = lines.slice(0, index).every((before) => before.trim() === '')
  const isAlone = (lines[index + 1] ?? '').trim() === '' && lines.slice(index + 1).some((after) => after.trim() !== '')
  return isFirst && isAlone && line.length > 0 && line.length <= 160 && !/[.!?:;,]$/.test(line)
}
