import type { DataFile } from '../../util/index.js'
import type { CreditRules } from './credits/findCredits.js'
import { nameFinder } from './credits/nameFinder.js'
import { outletRegistry } from './credits/OutletRegistry.js'
import { parseCreditPatterns } from './credits/parseCreditPatterns.js'
import { parseOutlets } from './credits/parseOutlets.js'
import { parseWordRules } from './words/parseWordRules.js'
import type { WordRules } from './words/WordRules.js'

/** The files of `data/` that lineage is told by. */
export interface LineageFiles {
  readonly functionWords: DataFile
  readonly spellings: DataFile
  readonly outlets: DataFile
  readonly wires: DataFile
  readonly credits: DataFile
}

/** What is known beforehand: words, outlets, and how texts credit one another. */
export interface LineageKnowledge {
  readonly words: WordRules
  readonly credits: CreditRules
}

/** Reads the files; a bad line is refused by file and number. */
export function buildLineageKnowledge(files: LineageFiles): LineageKnowledge {
  const registry = outletRegistry(parseOutlets(files.outlets, files.wires))
  return {
    words: parseWordRules(files.functionWords, files.spellings),
    credits: { registry, findNames: nameFinder(registry), patterns: parseCreditPatterns(files.credits) },
  }
}
