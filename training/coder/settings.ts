/** How the ranker is trained; chosen on the kept-aside fifths (training/coder/README.md). */
export const SETTINGS = {
  ridge: 25,
  leastCount: 2,
  passes: 20,
  mostFeatures: 60_000,
  vectorWords: 24_000,
  vectorDimensions: 50,
  margins: { replace: 0.35, drop: 0.995, complete: 0.2, silence: 0.2, vouch: 0.05, propose: 0.5 },
} as const
