import type { LineageLink } from '../../analysis/index.js'
import type { KeptReport } from '../../ledger/index.js'
import type { CopiesPage, OriginFamily, Relation } from '../ledger/copies/CopiesPage.js'

/** The `sitrep.copies/1` object of a report: its origins, what derives from each, and what else is related to it. */
export function copiesJson({ report, isKept, derivation, families, related }: CopiesPage) {
  const { id, url, outlet, title, published } = report
  return {
    schema: 'sitrep.copies/1' as const,
    report: { id, url, outlet, title, published },
    isKept,
    derivation,
    origins: families.map(familyJson),
    related: related.map(({ other, link }: Relation) => ({ report: headingJson(other), link: linkJson(link) })),
  }
}

function familyJson({ key, kept, outletName, derived, isCut }: OriginFamily) {
  return {
    key,
    report: kept && headingJson(kept),
    outletName,
    derived: derived.map(({ kept: one, share, isCertain, link }) => ({
      report: headingJson(one),
      share,
      isCertain,
      link: link && linkJson(link),
    })),
    isCut,
  }
}

function headingJson({ id, report: { url, outlet, title, published } }: KeptReport) {
  return { id, url, outlet, title, published }
}

function linkJson(link: LineageLink) {
  const { kind, strength, earlier, later, direction, earlierShare, laterShare, changes, credit, evidence } = link
  return { kind, strength, earlier, later, direction, earlierShare, laterShare, changes, credit, evidence }
}
