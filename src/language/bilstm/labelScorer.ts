import type { Network } from './Bilstm.js'
import { padded } from './modelLayout.js'
import type { SentenceScores } from './SentenceScores.js'

/** `labelScores` of one sentence, from its label vectors (per row: as head, then as dependent). */
export function labelScorer(network: Network, vectors: Float32Array): SentenceScores['labelScores'] {
  const { header, kernel, arena, address, labelSpace } = network
  const { label } = header
  const count = header.relations.length
  const outputs = padded(count)
  const depSpace = labelSpace + label * 4
  const outSpace = depSpace + label * 4
  const weights = address('label')
  const bias = address('label.bias')
  const rows = vectors.length / (2 * label)
  return (dependent, head, out) => {
    if (!(dependent >= 1 && dependent < rows && head >= 0 && head < rows)) {
      throw new RangeError(`no arc from ${head} to ${dependent} in a sentence of ${rows - 1} words`)
    }
    const headAt = head * 2 * label
    const depAt = dependent * 2 * label + label
    const space = arena.floats(labelSpace, 2 * label + count)
    space.set(vectors.subarray(headAt, headAt + label))
    space.set(vectors.subarray(depAt, depAt + label), label)
    kernel.labels(depSpace, labelSpace, label, weights, bias, outputs, count, outSpace)
    out.set(space.subarray(2 * label))
  }
}
