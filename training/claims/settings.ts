/** How the claim model is trained; chosen on the dev part of the corpus. */
export const SETTINGS = {
  /** Bits of the list of possible heads of cues. */
  headBits: 1 << 16,
  /** A word is a possible head where it is one this often, and at least in this share of its places. */
  leastHeads: 2,
  leastShare: 0.005,
  cueRows: 1 << 20,
  placeRows: 1 << 19,
  stepRows: 1 << 14,
  passes: 5,
  ridge: 1e-5,
  margins: { keep: -2, propose: -0.3, unknown: 1.4 },
} as const
