import type { FoundThing, LinkKind, Relation } from '../../app/index.js'
import { derivationLines } from '../list/derivationLines.js'
import type { Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { dim, plain } from '../terminal/Segment.js'

/** Reports of one kind that are named. */
const MOST_NAMED = 5

/** What a link says of a later report, seen from the earlier one; copies and others alike. */
const WORDS: Readonly<Record<LinkKind, string>> = {
  exact: 'copied in',
  near: 'copied in',
  contained: 'copied in',
  partial: 'in part copied in',
  statement: 'the same statement in',
  quote: 'a quotation in common with',
  official: 'perhaps the same unnamed speaker in',
}

/** Where a report comes from, who has its words, and what else it is related to; nothing where it stands alone. */
export function lineageLines({ report, derivation, relations }: Extract<FoundThing, { kind: 'report' }>): Paragraph[] {
  const groups = new Map<string, Relation[]>()
  for (const relation of relations) {
    const { kind, later } = relation.link
    const isCopying = WORDS[kind].includes('copied')
    // What it has from others is told by its derivation.
    if (isCopying && later === report.id) continue
    groups.set(WORDS[kind], [...(groups.get(WORDS[kind]) ?? []), relation])
  }
  const lines = [...groups].map(([words, some]) => ({ indent: 4, hang: 4, segments: [plain(sentence(words, some))] }))
  const all = [...derivationLines(derivation), ...lines]
  if (relations.length === 0) return all
  return [...all, { indent: 4, segments: [dim(`sitrep copies ${report.id} shows the words side by side`)] }]
}

function sentence(words: string, relations: readonly Relation[]): string {
  const named = relations.slice(0, MOST_NAMED).map(({ other }) => {
    const { outlet } = other.report
    return outlet === null ? other.id : `${other.id}, ${cleanText(outlet)}`
  })
  const more = relations.length > MOST_NAMED ? `; and ${relations.length - MOST_NAMED} more` : ''
  return `${words} ${named.join('; ')}${more}`
}
