/** How the factuality scales are trained; chosen on the development parts (training/reading/README.md). */
export const SETTINGS = {
  /** Features that fewer predicates have are left out. */
  leastCount: 5,
  hiddenSize: 8,
  epochs: 5,
  batchSize: 64,
  stepSize: 0.001,
  /** Pull of all weights towards 0. */
  decay: 1e-5,
  /** Share of features hidden from each look at an example. */
  dropout: 0.3,
  /** Below this an error counts by its square, above as it is. */
  smallError: 0.3,
  seed: 1,
} as const

export type NetworkSettings = { readonly [name in keyof typeof SETTINGS]: number }
