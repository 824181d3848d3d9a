import type { EventStatus } from '../../types/index.js'

export type FactualityRange = readonly [least: number, most: number]

/**
 * Between what numbers the learned scales may move for each status. The status is the rules' own: what they read as
 * planned, feared, denied or conditional is never as good as happened, whatever was learned.
 */
export const STATUS_RANGES: Readonly<
  Record<EventStatus, { readonly certainty: FactualityRange; readonly occurrence: FactualityRange }>
> = {
  happened: { certainty: [0.5, 3], occurrence: [0.5, 3] },
  ongoing: { certainty: [0.5, 3], occurrence: [0.5, 3] },
  planned: { certainty: [0.2, 2.7], occurrence: [-3, -0.5] },
  expected: { certainty: [0.2, 2.6], occurrence: [-3, -0.5] },
  possible: { certainty: [-1.8, 1.9], occurrence: [-3, 0] },
  conditional: { certainty: [-1.8, 1.7], occurrence: [-3, -0.5] },
  'called-for': { certainty: [-1.8, 1.7], occurrence: [-3, -0.5] },
  denied: { certainty: [-3, -0.5], occurrence: [-3, -0.5] },
  'did-not-happen': { certainty: [-3, -0.3], occurrence: [-3, -0.3] },
  unknown: { certainty: [-1, 2.5], occurrence: [-2, 2] },
}

/** The number of a range that is nearest to a value. */
export function within([least, most]: FactualityRange, value: number): number {
  return Math.max(least, Math.min(most, value))
}
