import type { EventType, PloverCategory } from '../../types/index.js'
import type { CameoRule, Codebook } from '../Codebook.js'

/**
 * The most general CAMEO code that says what a PLOVER record says; null where CAMEO has none. `underlying` is the
 * record's type before futures were folded. The first row of plover-to-cameo.tsv that fits wins:
 * `cameoFor(codebook, 'AGREE', null, [], { category: 'CONSULT', mode: 'visit' })` is `036`.
 */
export function cameoFor(
  codebook: Codebook,
  category: PloverCategory,
  mode: string | null,
  contexts: readonly string[],
  underlying: EventType | null = null,
): string | null {
  const rules = codebook.cameoRules.get(category)
  const rule = rules?.find(
    (row) =>
      row.mode === mode && fitsUnderlying(row, underlying) && (row.context === null || contexts.includes(row.context)),
  )
  return rule?.cameo ?? null
}

function fitsUnderlying(rule: CameoRule, underlying: EventType | null): boolean {
  if (rule.underlying === null) return true
  if (underlying === null) return false
  const { category, mode } = underlying
  return rule.underlying === category || rule.underlying === `${category}-${mode}`
}
