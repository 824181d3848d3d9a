import { shuffled } from './fitCues.js'
import type { RowStore } from './RowStore.js'

/** Rows of labels: for each attribution the numbers of its places, in order. */
export interface ChainExamples {
  readonly places: RowStore
  readonly steps: RowStore
  /** Label of each place. */
  readonly labels: Uint8Array
  /** First place of each attribution, and behind the last one the number of all. */
  readonly starts: readonly number[]
}

export interface ChainWeights {
  readonly places: Float32Array
  readonly steps: Float32Array
}

export interface ChainSettings {
  readonly labelCount: number
  readonly placeMask: number
  readonly stepMask: number
  readonly passes: number
  readonly ridge: number
}

/** Weights of a conditional random field over rows of labels, learned row by row (AdaGrad). */
export function fitChain(examples: ChainExamples, settings: ChainSettings): ChainWeights {
  const { labelCount, placeMask, stepMask, passes } = settings
  const pairCount = labelCount * labelCount
  const places = new Float32Array((placeMask + 1) * labelCount)
  const steps = new Float32Array((stepMask + 1) * pairCount)
  const squares = { places: new Float32Array(places.length), steps: new Float32Array(steps.length) }
  const order = shuffled(examples.starts.length - 1)
  for (let pass = 0; pass < passes; pass++) {
    const rate = 0.12 * (1 - pass / passes) + 0.01
    for (const row of order) {
      const first = examples.starts[row] as number
      const length = (examples.starts[row + 1] as number) - first
      const scores = {
        places: scoresOf(examples.places, first, length, places, placeMask, labelCount),
        steps: scoresOf(examples.steps, first, length, steps, stepMask, pairCount),
      }
      const slopes = slopesOf(scores.places, scores.steps, examples.labels.subarray(first, first + length), labelCount)
      walk(
        examples.places,
        first,
        length,
        places,
        squares.places,
        slopes.places,
        placeMask,
        labelCount,
        rate,
        settings.ridge,
      )
      walk(examples.steps, first, length, steps, squares.steps, slopes.steps, stepMask, pairCount, rate, settings.ridge)
    }
  }
  return { places, steps }
}

function scoresOf(
  rows: RowStore,
  first: number,
  length: number,
  weights: Float32Array,
  mask: number,
  answers: number,
): Float64Array {
  const scores = new Float64Array(length * answers)
  for (let place = 0; place < length; place++) {
    const to = rows.endOf(first + place)
    for (let at = rows.startOf(first + place); at < to; at++) {
      const base = ((rows.values[at] as number) & mask) * answers
      for (let answer = 0; answer < answers; answer++)
        scores[place * answers + answer] =
          (scores[place * answers + answer] as number) + (weights[base + answer] as number)
    }
  }
  return scores
}

/** Expected less observed labels and pairs (forward and backward sums in logarithms). */
function slopesOf(places: Float64Array, steps: Float64Array, gold: Uint8Array, count: number) {
  const length = gold.length
  const pairs = count * count
  const ahead = new Float64Array(length * count)
  const behind = new Float64Array(length * count)
  const terms = new Float64Array(count)
  for (let label = 0; label < count; label++) ahead[label] = places[label] as number
  for (let at = 1; at < length; at++)
    for (let label = 0; label < count; label++) {
      for (let before = 0; before < count; before++)
        terms[before] =
          (ahead[(at - 1) * count + before] as number) + (steps[at * pairs + before * count + label] as number)
      ahead[at * count + label] = logSum(terms) + (places[at * count + label] as number)
    }
  for (let at = length - 2; at >= 0; at--)
    for (let label = 0; label < count; label++) {
      for (let next = 0; next < count; next++)
        terms[next] =
          (behind[(at + 1) * count + next] as number) +
          (steps[(at + 1) * pairs + label * count + next] as number) +
          (places[(at + 1) * count + next] as number)
      behind[at * count + label] = logSum(terms)
    }
  const total = logSum(ahead.subarray((length - 1) * count, length * count))
  const placeSlopes = new Float64Array(places.length)
  const stepSlopes = new Float64Array(steps.length)
  for (let at = 0; at < length; at++) {
    for (let label = 0; label < count; label++) {
      const place = at * count + label
      placeSlopes[place] = Math.exp((ahead[place] as number) + (behind[place] as number) - total)
      if (at === 0) continue
      for (let before = 0; before < count; before++) {
        const pair = at * pairs + before * count + label
        const score = (ahead[(at - 1) * count + before] as number) + (steps[pair] as number) + (places[place] as number)
        stepSlopes[pair] = Math.exp(score + (behind[place] as number) - total)
      }
    }
    const own = at * count + (gold[at] as number)
    placeSlopes[own] = (placeSlopes[own] as number) - 1
    if (at === 0) continue
    const pair = at * pairs + (gold[at - 1] as number) * count + (gold[at] as number)
    stepSlopes[pair] = (stepSlopes[pair] as number) - 1
  }
  return { places: placeSlopes, steps: stepSlopes }
}

function logSum(terms: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const term of terms) if (term > highest) highest = term
  let sum = 0
  for (const term of terms) sum += Math.exp(term - highest)
  return highest + Math.log(sum)
}

function walk(
  rows: RowStore,
  first: number,
  length: number,
  weights: Float32Array,
  squares: Float32Array,
  slopes: Float64Array,
  mask: number,
  answers: number,
  rate: number,
  ridge: number,
): void {
  for (let place = 0; place < length; place++) {
    const to = rows.endOf(first + place)
    for (let answer = 0; answer < answers; answer++) {
      const own = slopes[place * answers + answer] as number
      if (Math.abs(own) < 1e-4) continue
      for (let at = rows.startOf(first + place); at < to; at++) {
        const column = ((rows.values[at] as number) & mask) * answers + answer
        const slope = own + ridge * (weights[column] as number)
        squares[column] = (squares[column] as number) + slope * slope
        weights[column] = (weights[column] as number) - (rate * slope) / Math.sqrt((squares[column] as number) + 1e-4)
      }
    }
  }
}
