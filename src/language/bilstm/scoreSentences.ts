import type { Bilstm } from './Bilstm.js'
import type { SentenceScores } from './SentenceScores.js'
import { scoreBatch } from './scoreBatch.js'

/** Rows (words and roots) that go through the network together. */
const BATCH_ROWS = 1024

/** Numbers of sentences, longest first, cut where a batch is full. */
function cutBatches(sentences: readonly (readonly string[])[]): number[][] {
  const lengthOf = (index: number) => sentences[index]?.length ?? 0
  const order = sentences.map((_, index) => index).sort((a, b) => lengthOf(b) - lengthOf(a) || a - b)
  const batches: number[][] = []
  let rows = BATCH_ROWS
  for (const index of order) {
    const needed = lengthOf(index) + 1
    if (rows + needed > BATCH_ROWS) {
      batches.push([])
      rows = 0
    }
    batches.at(-1)?.push(index)
    rows += needed
  }
  return batches
}

/** Scores for each sentence (its word forms), in the order given. What is read together never changes a score. */
export function scoreSentences(model: Bilstm, sentences: readonly (readonly string[])[]): SentenceScores[] {
  const scored = new Map<number, SentenceScores>()
  for (const batch of cutBatches(sentences)) {
    const forms = batch.map((index) => sentences[index] ?? [])
    scoreBatch(model.network, forms).forEach((scores, place) => {
      scored.set(batch[place] ?? -1, scores)
    })
  }
  return sentences.flatMap((_, index) => scored.get(index) ?? [])
}
