/** The numbers that shape the weights; training/README.md says how the shipped ones were chosen. */
export interface PerceptronSettings {
  readonly tagger: {
    readonly epochs: number
    /** Updates that a feature needs before it counts. */
    readonly minCount: number
    /** What a correction on silver text weighs against one on a treebank. */
    readonly silverWeight: number
    /** Averaged weights below this are left out. */
    readonly threshold: number
  }
  readonly jackknife: { readonly folds: number; readonly epochs: number }
  /** The parser is trained twice: once to see which features matter, then on those alone. */
  readonly parser: {
    /** How often the parser follows its own wrong choice and learns to go on from there. */
    readonly exploration: number
    readonly choosing: { readonly epochs: number; readonly minCount: number; readonly threshold: number }
    readonly final: { readonly epochs: number; readonly threshold: number }
  }
}

export const SHIPPED_SETTINGS: PerceptronSettings = {
  tagger: { epochs: 6, minCount: 4, silverWeight: 0.1, threshold: 0.7 },
  jackknife: { folds: 5, epochs: 5 },
  parser: {
    exploration: 0.9,
    choosing: { epochs: 5, minCount: 4, threshold: 1.5 },
    final: { epochs: 10, threshold: 2 },
  },
}
