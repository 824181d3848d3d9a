/** The best row of labels (Viterbi): `places` holds a score for each place and label, `steps` for each place one for
 *  each pair of labels, the label before first. Ties go to the lower label. */
export function bestLabels(places: Float64Array, steps: Float64Array, labelCount: number): Uint8Array {
  const length = places.length / labelCount
  const best = Float64Array.from(places.subarray(0, labelCount))
  const from = new Uint8Array(places.length)
  const next = new Float64Array(labelCount)
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < labelCount; label++) {
      let highest = Number.NEGATIVE_INFINITY
      for (let before = 0; before < labelCount; before++) {
        const step = steps[(at * labelCount + before) * labelCount + label] as number
        const score = (best[before] as number) + step
        if (score > highest) {
          highest = score
          from[at * labelCount + label] = before
        }
      }
      next[label] = highest + (places[at * labelCount + label] as number)
    }
    best.set(next)
  }
  const labels = new Uint8Array(length)
  let label = best.indexOf(Math.max(...best))
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = from[at * labelCount + label] as number
  }
  return labels
}
