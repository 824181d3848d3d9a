import type { Label } from '../tagging/Tagger.js'

/** For each label of the tagger: the number of the same tag in the network, or -1. */
export function matchTags(
  labels: readonly Label[],
  tags: readonly { readonly upos: string; readonly xpos: string }[],
): Int32Array {
  const numbers = new Map(tags.map(({ upos, xpos }, number) => [`${upos}|${xpos}`, number]))
  return Int32Array.from(labels, ([upos, xpos]) => numbers.get(`${upos}|${xpos}`) ?? -1)
}

/** What a tag that the network does not know loses against those it does. */
const UNKNOWN_TAG = -20

/**
 * The label with the highest sum of the tagger's score, times `worth`, and the network's. What would turn the sums into
 * shares is the same for every label of a word and is left out.
 *
 * @param offset where the word's scores begin in `networkScores`
 */
export function combineTags(
  taggerScores: Int32Array,
  worth: number,
  networkScores: Float32Array,
  offset: number,
  match: Int32Array,
): number {
  let best = 0
  let bestSum = Number.NEGATIVE_INFINITY
  for (let label = 0; label < taggerScores.length; label++) {
    const number = match[label] as number
    const network = number < 0 ? UNKNOWN_TAG : (networkScores[offset + number] as number)
    const sum = (taggerScores[label] as number) * worth + network
    if (sum > bestSum) {
      best = label
      bestSum = sum
    }
  }
  return best
}
