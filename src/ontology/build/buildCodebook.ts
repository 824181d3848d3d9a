import type { DataFile } from '../../util/index.js'
import type { Codebook } from '../Codebook.js'
import { groupCameoRules, parseCameo, parseCameoRules } from './parseCameo.js'
import { parseCategories, parseContexts, parseModes, parseSectors } from './parsePlover.js'

/** The files of `data/codebook`, as text. */
export interface CodebookFiles {
  readonly categories: DataFile
  readonly modes: DataFile
  readonly contexts: DataFile
  readonly sectors: DataFile
  readonly cameoToPlover: DataFile
  readonly ploverToCameo: DataFile
}

/** Reads the codebook's tables and checks them against one another; a bad line is a `bad-data-file` fault. */
export function buildCodebook(files: CodebookFiles): Codebook {
  const categories = parseCategories(files.categories)
  const modes = parseModes(files.modes)
  const contexts = parseContexts(files.contexts)
  const modeOf = new Map(modes.map((entry) => [`${entry.category}-${entry.mode}`, entry]))
  const known = { modes: new Set(modeOf.keys()), contexts: new Set(contexts.map(({ context }) => context)) }
  const cameo = parseCameo(files.cameoToPlover, known)
  const cameoOf = new Map(cameo.map((entry) => [entry.code, entry]))
  return {
    categories,
    modes,
    contexts,
    sectors: parseSectors(files.sectors),
    cameo,
    categoryOf: new Map(categories.map((entry) => [entry.category, entry])),
    modeOf,
    cameoOf,
    cameoRules: groupCameoRules(parseCameoRules(files.ploverToCameo, known, cameoOf)),
  }
}
