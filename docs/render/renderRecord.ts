import { type CoderParts, makeReport, readReport, toReadJson } from '../../src/app/index.js'
import { WALK_PUBLISHED, WALK_SENTENCE } from './renderWalk.js'

/** One sentence as the JSON object that `sitrep read --json` prints for it, laid out for a reader. */
export function renderRecord(parts: CoderParts): string {
  const result = readReport(makeReport({ text: WALK_SENTENCE, published: WALK_PUBLISHED }), parts)
  return `\`\`\`json\n${JSON.stringify(toReadJson(result), null, 2)}\n\`\`\``
}
