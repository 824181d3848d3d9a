import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publicSurface } from './publicSurface.js'

const INTRO = `# Library

Written by \`npm run docs:write\` from the code: what each door of the package exports, with its first sentence.

\`\`\`js
import { dataFolder, loadParts, makeReport, readReport } from 'sitrep'

const parts = await loadParts(dataFolder(), 'accurate')
const report = makeReport({ text: 'France accused Iran on Monday.', published: '2023-09-05' })
const { events } = readReport(report, parts)
console.log(events[0].category) // ACCUSE
\`\`\`
`

/** The reference of the library: the exports of every door that package.json names. */
export function renderApi(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const sections = publicSurface(root, manifest).map(({ door, symbols }) => {
    const rows = symbols.map(
      ({ name, kind, sentence }) => `| \`${name}\` | ${kind} | ${sentence.replaceAll('|', '\\|')} |`,
    )
    return `## ${door}\n\n| name | kind | what it is |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  })
  return [INTRO, ...sections].join('\n')
}
