import type { Label } from '../tagging/Tagger.js'
import { highest } from '../tagging/tagSentence.js'

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

/** The label with the highest sum of the tagger's scores, as logarithms of shares times `weight`, and the network's. */
export function combineTags(
  taggerScores: Float32Array,
  networkScores: Float32Array,
  match: Int32Array,
  weight: number,
): number {
  const sums = taggerScores.map((score, label) => {
    const number = match[label] as number
    return score * weight + (number < 0 ? UNKNOWN_TAG : (networkScores[number] as number))
  })
  return highest(sums)
}
