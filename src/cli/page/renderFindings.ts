import type { Finding, FindingKind } from '../../types/index.js'
import { cleanText } from '../terminal/cleanText.js'
import { dim, plain } from '../terminal/Segment.js'
import type { Paragraph } from './layOut.js'

const KIND_WORDS: Readonly<Record<FindingKind, string>> = {
  unknownActor: 'unknown actor',
  ambiguousActor: 'ambiguous actor',
  undatedEvent: 'no date',
  unresolvedReference: 'points nowhere',
}

/** What could not be settled, the same words once. */
export function renderFindings(findings: readonly Finding[]): Paragraph[] {
  const seen = new Map<string, { readonly finding: Finding; readonly count: number }>()
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.exact} ${finding.note}`
    seen.set(key, { finding, count: (seen.get(key)?.count ?? 0) + 1 })
  }
  return [...seen.values()].map(({ finding, count }) => ({
    indent: 2,
    segments: [
      plain(`“${cleanText(finding.exact)}”`),
      dim(`${count > 1 ? ` (${count} times)` : ''} ${KIND_WORDS[finding.kind]}: ${cleanText(finding.note)}`),
    ],
  }))
}
