import type { PloverCategory, QuadClass, SectorCode } from '../types/index.js'

/** One of the 16 event types. */
export interface CategoryEntry {
  readonly category: PloverCategory
  readonly quad: QuadClass
  /** Conflict-cooperation score of the type without a mode. */
  readonly score: number
  readonly recipientRequired: boolean
  readonly meaning: string
}

/** One of the 67 type-mode pairs. */
export interface ModeEntry {
  readonly category: PloverCategory
  readonly mode: string
  readonly score: number
  readonly meaning: string
}

export interface ContextEntry {
  readonly context: string
  readonly meaning: string
}

export interface SectorEntry {
  readonly sector: SectorCode
  /** Lower comes first where an actor has several. */
  readonly rank: number
  readonly meaning: string
}

/** What a CAMEO code becomes in PLOVER; category is null where PLOVER drops it. */
export interface CameoEntry {
  readonly code: string
  readonly label: string
  readonly category: PloverCategory | null
  readonly mode: string | null
  readonly contexts: readonly string[]
}

/** One row of the way back: first row that fits wins. */
export interface CameoRule {
  readonly category: PloverCategory
  /** Null: no mode. */
  readonly mode: string | null
  /** `CONSULT` or `RETREAT-release`, before futures were folded; null: any. */
  readonly underlying: string | null
  /** Null: any contexts. */
  readonly context: string | null
  readonly cameo: string
}

/** PLOVER 2 as the project applies it; docs/codebook.md holds the decisions. */
export interface Codebook {
  readonly categories: readonly CategoryEntry[]
  readonly modes: readonly ModeEntry[]
  readonly contexts: readonly ContextEntry[]
  readonly sectors: readonly SectorEntry[]
  readonly cameo: readonly CameoEntry[]
  readonly categoryOf: ReadonlyMap<PloverCategory, CategoryEntry>
  /** By `CATEGORY-mode`. */
  readonly modeOf: ReadonlyMap<string, ModeEntry>
  readonly cameoOf: ReadonlyMap<string, CameoEntry>
  readonly cameoRules: ReadonlyMap<PloverCategory, readonly CameoRule[]>
}
