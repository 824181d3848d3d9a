import { resolveActors } from '../../coder/actors/index.js'
import { explainEvents } from '../../coder/events/index.js'
import { findMentions } from '../../coder/mentions/index.js'
import { indexTree, mendTree } from '../../coder/tree/index.js'
import type { ExplainedSentence, ParsedText, ReadReport, Report } from '../../types/index.js'
import type { CoderParts } from '../CoderParts.js'
import { parseReport } from '../parseReport.js'
import { readReport } from '../readReport.js'

/** A report's records with how each sentence was coded. */
export interface ExplainedReport {
  readonly result: ReadReport
  readonly parsed: ParsedText
  readonly sentences: readonly ExplainedSentence[]
}

/** Reads a report and goes through its coding once more, with everything that was tried and left. */
export function explainReport(report: Report, parts: CoderParts): ExplainedReport {
  const parsed = parseReport(report, parts)
  const result = readReport(report, parts, parsed)
  const trees = parsed.sentences.map((sentence) => indexTree(mendTree(sentence)))
  const actors = resolveActors(parsed, findMentions(parsed, parts.ontology), parts.ontology, report.published)
  return { result, parsed, sentences: explainEvents(report.text, trees, actors, result.events, parts) }
}
