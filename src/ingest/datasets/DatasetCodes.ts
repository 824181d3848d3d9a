import type { SectorCode } from '../../types/index.js'
import type { PloverReading } from '../gdelt/GdeltEvent.js'

/** A country slot, a sector, or neither, that a part of somebody else's code stands for. */
export interface CodePart {
  readonly code: string | null
  readonly sector: SectorCode | null
}

/** What is needed to read the codes of event datasets. */
export interface DatasetCodes {
  readonly codeByFips: ReadonlyMap<string, string>
  readonly ploverByCameo: ReadonlyMap<string, PloverReading>
  /** Parts of CAMEO actor codes that are no country of the same code. */
  readonly cameoParts: ReadonlyMap<string, CodePart>
  /** Words of ICEWS sector names, the most telling first. */
  readonly icewsSectors: readonly (CodePart & { readonly words: string })[]
  readonly isCountry: (code: string) => boolean
  /** Our code of a country by its English name; null where no list has it. */
  readonly countryNamed: (name: string) => string | null
}
