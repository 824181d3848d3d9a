/** What the network thinks of one sentence, as logarithms of shares. */
export interface SentenceScores {
  readonly wordCount: number
  /** (n+1) x (n+1): row = dependent (1..n), column = head (0 = root); row 0 means nothing. */
  readonly arcs: Float32Array
  /** n x tags. */
  readonly tagScores: Float32Array
  /** Writes a score per relation for one arc; words count from 1, head 0 is the root. */
  labelScores(dependent: number, head: number, out: Float32Array): void
}
