import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CoderParts, makeReport, readReport } from '../../src/app/index.js'
import { renderPage } from '../../src/cli/page/renderPage.js'
import { readTextFile } from '../../src/ingest/text/readTextFile.js'

/** The report that the README reads. */
export const SAMPLE = 'examples/reports/2023-09-05-kim-may-travel.txt'

/** The README's report and, below the command, what reading it prints. */
export function renderFirstScreen(root: string, parts: CoderParts): string {
  const text = readFileSync(join(root, SAMPLE), 'utf8')
  const result = readReport(makeReport(readTextFile(text, SAMPLE)), parts)
  const page = renderPage(result, SAMPLE, { columns: 100, isColoured: false })
  return [
    `${SAMPLE}:`,
    `\`\`\`text\n${text.trim()}\n\`\`\``,
    `\`npx sitrep read ${SAMPLE}\` prints:`,
    `\`\`\`text\n${page.trim()}\n\`\`\``,
  ].join('\n\n')
}
