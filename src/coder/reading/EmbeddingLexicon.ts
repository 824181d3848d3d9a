/** What a governing word says about the reality of what it governs. */
export const EMBEDDING_EFFECTS = [
  'happens', // as real as the governor: "managed to land"
  'permitted', // free to: real where the governor is past, else possible: "allowed him to pass"
  'begins', // under way: "began to withdraw"
  'ends', // was real and is over: "stopped firing"
  'averted', // real if the governor is not: "failed to land"
  'precluded', // as averted; where negated, still open: "did not rule out talks"
  'denied', // somebody says that it is not so: "denied firing"
  'attempted', // tried, outcome open: "tried to land"
  'intended', // the doer means it: "plans to visit"
  'desired', // wished for: "hopes to visit"
  'scheduled', // arranged: "is due to visit"
  'expected', // others foresee it: "is expected to visit"
  'possible', // may or may not be: "considered visiting"
  'necessary', // ought to be: "has to visit"
  'called-for', // somebody wants it done: "urged them to talk"
  'unlikely', // rather not: "is unlikely to visit"
  'supposed', // somebody holds it: "is said to carry arms"
  'counterfactual', // was not: "nearly drowned"
  'aimed', // what it is for: "came to discuss arms"
  'known', // real whether or not the governor is: "condemned the raid"
] as const

export type EmbeddingEffect = (typeof EMBEDDING_EFFECTS)[number]

export const EMBEDDING_PARTS = ['verb', 'noun', 'adj', 'adv', 'aux'] as const

export type EmbeddingPart = (typeof EMBEDDING_PARTS)[number]

/** One line of `data/lexicon/embedding.txt`. */
export interface EmbeddingEntry {
  readonly lemma: string
  readonly part: EmbeddingPart
  readonly frames: readonly string[]
  readonly effect: EmbeddingEffect
  readonly example: string
}

/** Words that govern a happening, looked up by lemma, part of speech and frame. */
export interface EmbeddingLexicon {
  readonly entries: readonly EmbeddingEntry[]
  /** From `lemma|part|frame`. */
  readonly effectByKey: ReadonlyMap<string, EmbeddingEffect>
}
