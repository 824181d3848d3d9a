import type { CoderParts } from '../CoderParts.js'
import { makeReport } from '../makeReport.js'
import { parseReport } from '../parseReport.js'
import { readReport } from '../readReport.js'
import type { ReadJob, ReadOutcome } from './ReadJob.js'

/** Reads one draft, with its trees where they are wanted. */
export function readDraft({ draft, overrides, wantsTrees }: ReadJob, parts: CoderParts): ReadOutcome {
  const report = makeReport({ ...draft, ...overrides })
  const parsed = parseReport(report, parts)
  const result = readReport(report, parts, parsed)
  return { kind: 'read', origin: draft.origin, result, parsed: wantsTrees ? parsed : null }
}
