import type { ReportSketch } from '../../../analysis/index.js'
import type { Ledger } from '../../../ledger/index.js'

/** Families of outlets, by the outlet's key, that somebody has stated. */
export type StatedFamilies = ReadonlyMap<string, string>

/** The families that are stated now, or were at an instant; how they are written makes no difference. */
export async function statedFamilies(ledger: Ledger, asOf?: string): Promise<StatedFamilies> {
  const facts = await ledger.outlets.facts(asOf)
  return new Map(facts.flatMap(({ outlet, field, value }) => (field === 'family' ? [[outlet, folded(value)]] : [])))
}

/** A sketch with what is stated of the family of its outlet, and of those it credits, in place of the starter list's. */
export function withStated(sketch: ReportSketch, families: StatedFamilies): ReportSketch {
  if (families.size === 0) return sketch
  const { outlet, family, credits } = sketch
  return {
    ...sketch,
    family: outlet === null ? family : (families.get(outlet) ?? family),
    credits: credits.map((credit) => ({ ...credit, family: families.get(credit.outlet) ?? credit.family })),
  }
}

function folded(family: string): string {
  return family.trim().toLowerCase().replace(/\s+/g, ' ')
}
