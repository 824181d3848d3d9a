import type { Versions } from '../../types/index.js'

/** One reading of a kept report; the newest has no end. */
export interface CodingVersion {
  readonly versions: Versions
  readonly codedAt: string
  readonly supersededAt: string | null
  readonly eventCount: number
  readonly claimCount: number
}
