import type { CopiesPage, DerivedReport, KeptReport, OriginFamily, Relation } from '../../app/index.js'
import { reportHeadline } from '../list/reportForm.js'
import type { PageLook, Paragraph } from '../page/layOut.js'
import { cleanText } from '../terminal/cleanText.js'
import { bold, dim, plain } from '../terminal/Segment.js'
import { evidenceParagraphs } from './evidenceParagraphs.js'
import { linkWords } from './linkWords.js'

/** How much of a page is shown. */
export interface CopiesLook extends PageLook {
  /** Reports of one origin at most, and passages of one report. */
  readonly limit: number
  readonly passages: number
}

/** What a report is a copy of and what are copies of it, with the words that show it side by side. */
export function renderCopies(page: CopiesPage, look: CopiesLook): Paragraph[] {
  const { report, isKept, derivation, families, related } = page
  const shown = families.filter(({ derived }) => derived.length > 0)
  const head = isKept ? [] : [line(0, 'not kept; compared with what is')]
  const rest = related.slice(0, look.limit)
  return [
    reportHeadline({ id: isKept ? report.id : 'not kept', report }),
    ...head,
    ...shown.flatMap((family) => familyParagraphs(family, report.id, look)),
    ...(rest.length > 0 ? [blank(), titled(isKept ? 'Related' : 'In common with')] : []),
    ...rest.flatMap((relation) => relationParagraphs(relation, look)),
    ...moreLine(related.length - rest.length, related.length),
    ...(shown.length + related.length === 0 ? [line(4, emptyWords(isKept, derivation !== null))] : []),
  ]
}

function familyParagraphs({ kept, outletName, derived, isCut }: OriginFamily, asked: string, look: CopiesLook) {
  const shown = derived.slice(0, look.limit)
  const words = `a text of ${cleanText(outletName ?? 'an outlet')} that is not kept`
  return [
    blank(),
    titled(kept?.id === asked ? 'Origin: this report' : 'Origin'),
    ...(kept === null ? [line(0, words)] : kept.id === asked ? [] : [reportHeadline(kept)]),
    ...shown.flatMap((one) => derivedParagraphs(one, kept, look)),
    ...moreLine(derived.length - shown.length, derived.length),
    ...(isCut ? [line(2, 'more reports may have its words than were looked at')] : []),
  ]
}

function derivedParagraphs({ kept, share, link, by }: DerivedReport, root: KeptReport | null, look: CopiesLook) {
  const part = share === null ? 'credited for a part' : `${Math.round(share * 100)} % of it from there`
  const way = by === null || by.id === root?.id ? '' : ` · by way of ${by.id}`
  return [
    blank(),
    { ...reportHeadline(kept), indent: 2 },
    line(4, `${part}${way}${link === null ? '' : ` · ${linkWords(link)}`}`),
    ...(link === null ? [] : evidenceParagraphs(link, look.passages, look)),
  ]
}

function relationParagraphs({ other, link }: Relation, look: CopiesLook): Paragraph[] {
  return [
    blank(),
    { ...reportHeadline(other), indent: 2 },
    line(4, linkWords(link)),
    ...evidenceParagraphs(link, look.passages, look),
  ]
}

function moreLine(left: number, all: number): Paragraph[] {
  return left > 0 ? [line(2, `… ${left} more: --limit ${all}`)] : []
}

function emptyWords(isKept: boolean, isCompared: boolean): string {
  if (isKept && !isCompared) return 'not compared with the others yet, or not by that day; sitrep add does it'
  return 'nothing that is kept has words in common with it'
}

function blank(): Paragraph {
  return { indent: 0, segments: [] }
}

function titled(title: string): Paragraph {
  return { indent: 0, segments: [bold(title)] }
}

function line(indent: number, words: string): Paragraph {
  return { indent, hang: 2, segments: indent === 0 ? [plain(words)] : [dim(words)] }
}
