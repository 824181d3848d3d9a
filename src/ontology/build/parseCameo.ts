import type { PloverCategory } from '../../types/index.js'
import { badLine, type DataFile, type Row, readList, readOptional, readRequired, readTable } from '../../util/index.js'
import type { CameoEntry, CameoRule } from '../Codebook.js'
import { readCategory } from './parsePlover.js'

/** Type-mode pairs and contexts that the other tables define. */
export interface KnownCodes {
  /** `CATEGORY-mode`. */
  readonly modes: ReadonlySet<string>
  readonly contexts: ReadonlySet<string>
}

const CODE = /^(?:0[1-9]|1\d|20)\d{1,2}$/

/** Reads cameo-to-plover.tsv; a code without a type is one that PLOVER drops. */
export function parseCameo(file: DataFile, known: KnownCodes): readonly CameoEntry[] {
  const seen = new Set<string>()
  return readTable(file, ['cameo', 'category', 'mode', 'contexts', 'label', 'note']).map((row) => {
    const code = readRequired(row, 0, 'CAMEO code')
    if (!CODE.test(code) || seen.has(code)) throw badLine(row, `"${code}" is no CAMEO code, or stands twice.`)
    seen.add(code)
    const category = readOptional(row, 1) === null ? null : readCategory(row, 1)
    const mode = readOptional(row, 2)
    if (category === null && mode !== null) throw badLine(row, 'a mode without a type.')
    if (category !== null) checkMode(row, category, mode, known)
    const contexts = readList(row, 3)
    for (const context of contexts) checkContext(row, context, known)
    return { code, label: readRequired(row, 4, 'label'), category, mode, contexts }
  })
}

/** Reads plover-to-cameo.tsv, in order. */
export function parseCameoRules(
  file: DataFile,
  known: KnownCodes,
  cameoOf: ReadonlyMap<string, CameoEntry>,
): readonly CameoRule[] {
  return readTable(file, ['category', 'mode', 'underlying', 'context', 'cameo']).map((row) => {
    const category = readCategory(row, 0)
    const mode = readOptional(row, 1)
    checkMode(row, category, mode, known)
    const underlying = readUnderlying(row, known)
    const context = readOptional(row, 3)
    if (context !== null) checkContext(row, context, known)
    const cameo = readRequired(row, 4, 'CAMEO code')
    if (!cameoOf.has(cameo)) throw badLine(row, `cameo-to-plover.tsv has no "${cameo}".`)
    return { category, mode, underlying, context, cameo }
  })
}

/** "CONSULT" or "RETREAT-release". */
function readUnderlying(row: Row, known: KnownCodes): string | null {
  const cell = readOptional(row, 2)
  if (cell !== null && !known.modes.has(cell)) readCategory(row, 2)
  return cell
}

/** Rules by type, in the order of the file. */
export function groupCameoRules(rules: readonly CameoRule[]): ReadonlyMap<PloverCategory, readonly CameoRule[]> {
  const rulesOf = new Map<PloverCategory, CameoRule[]>()
  for (const rule of rules) {
    const known = rulesOf.get(rule.category)
    if (known === undefined) rulesOf.set(rule.category, [rule])
    else known.push(rule)
  }
  return rulesOf
}

function checkMode(row: Row, category: PloverCategory, mode: string | null, known: KnownCodes): void {
  if (mode !== null && !known.modes.has(`${category}-${mode}`)) throw badLine(row, `${category} has no mode "${mode}".`)
}

function checkContext(row: Row, context: string, known: KnownCodes): void {
  if (!known.contexts.has(context)) throw badLine(row, `"${context}" is no PLOVER context.`)
}
