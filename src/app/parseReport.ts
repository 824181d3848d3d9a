import { parseText } from '../language/index.js'
import type { ParsedText, Report } from '../types/index.js'
import type { CoderParts } from './CoderParts.js'

/** A report's sentences with words, tags and trees. */
export function parseReport(report: Report, { language, mode, headlineWords }: CoderParts): ParsedText {
  return { text: report.text, sentences: parseText(report.text, language, mode, headlineWords) }
}
