import type { FoundThing } from '../../app/index.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { dim, plain } from '../terminal/Segment.js'

/** The versions of a page whose words have changed, one a line; nothing where there is only one. */
export function versionLines({ report, textVersions }: Extract<FoundThing, { kind: 'report' }>): Paragraph[] {
  if (textVersions.length < 2) return []
  const lines = textVersions.map(({ id, fetchedAt, keptAt, report: { title, text } }, at) => {
    const when = fetchedAt === null ? `kept ${keptAt}` : `fetched ${fetchedAt}`
    const name = title === null ? '' : ` · ${cleanText(title)}`
    const about = ` · ${when} · ${text.length} letters${name}`
    return { indent: 4, hang: 4, segments: [plain(`${at + 1}. ${id === report.id ? 'this one' : id}`), dim(about)] }
  })
  return [...lines, { indent: 4, segments: [dim(`sitrep copies ${report.id} shows what they have in common`)] }]
}
