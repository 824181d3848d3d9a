import { seededRandom, shuffle } from '../perceptron/seededRandom.js'
import { addGradient, type NetworkExample } from './addGradient.js'
import { arraysOf, emptyLike, emptyNetwork, type ScaleNetwork } from './ScaleNetwork.js'
import type { NetworkSettings } from './settings.js'

const MEMORY = [0.9, 0.999] as const

/**
 * Learns a network from examples in small batches (Adam: Kingma and Ba 2015), a share of the features hidden at each
 * look. Deterministic: same examples, same settings, same weights.
 */
export function trainNetwork(
  examples: readonly NetworkExample[],
  featureCount: number,
  scaleCount: number,
  settings: NetworkSettings,
): ScaleNetwork {
  const random = seededRandom(settings.seed)
  const network = startingNetwork(examples, featureCount, scaleCount, settings.hiddenSize, random)
  const means = arraysOf(emptyLike(network))
  const squares = arraysOf(emptyLike(network))
  const order = examples.map((_, index) => index)
  let step = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (let at = 0; at < order.length; at += settings.batchSize) {
      const batch = order.slice(at, at + settings.batchSize)
      const gradient = emptyLike(network)
      for (const index of batch) {
        const example = examples[index]
        if (!example) continue
        addGradient(
          network,
          withDropout(example, settings.dropout, random),
          settings.smallError,
          1 / batch.length,
          gradient,
        )
      }
      step++
      const rate = settings.stepSize * (1 - epoch / settings.epochs)
      move(network, gradient, means, squares, step, rate, settings.decay)
    }
  }
  return network
}

function startingNetwork(
  examples: readonly NetworkExample[],
  featureCount: number,
  scaleCount: number,
  hiddenSize: number,
  random: () => number,
): ScaleNetwork {
  const network = emptyNetwork(featureCount, hiddenSize, scaleCount)
  const width = hiddenSize + scaleCount
  const spread = (size: number): number => (random() + random() + random() - 1.5) * 2 * size
  for (let column = 0; column < featureCount; column++)
    for (let i = 0; i < hiddenSize; i++) network.rows[column * width + i] = spread(0.05)
  for (let i = 0; i < network.outputWeights.length; i++) network.outputWeights[i] = spread(0.3)
  for (let scale = 0; scale < scaleCount; scale++) {
    const labels = examples.filter((one) => one.scale === scale).map(({ label }) => label)
    const middle = labels.sort((left, right) => left - right)[labels.length >> 1] ?? 0
    network.outputBias[scale] = 3 * Math.atanh(Math.max(-2.5, Math.min(2.5, middle)) / 3)
  }
  return network
}

/** An example with a share of its features left out, the others counting for more. */
function withDropout(example: NetworkExample, dropout: number, random: () => number): NetworkExample {
  return { ...example, columns: example.columns.filter(() => random() >= dropout), share: 1 / (1 - dropout) }
}

function move(
  network: ScaleNetwork,
  gradient: ScaleNetwork,
  means: readonly Float64Array[],
  squares: readonly Float64Array[],
  step: number,
  rate: number,
  decay: number,
): void {
  const [first, second] = MEMORY
  const [firstShare, secondShare] = [1 - first ** step, 1 - second ** step]
  const slopes = arraysOf(gradient)
  arraysOf(network).forEach((weights, which) => {
    const [slope, mean, square] = [slopes[which], means[which], squares[which]]
    if (!slope || !mean || !square) return
    for (let i = 0; i < weights.length; i++) {
      const value = (slope[i] as number) + (which === 0 ? decay * (weights[i] as number) : 0)
      mean[i] = first * (mean[i] as number) + (1 - first) * value
      square[i] = second * (square[i] as number) + (1 - second) * value * value
      const length = Math.sqrt((square[i] as number) / secondShare) + 1e-8
      weights[i] = (weights[i] as number) - (rate * ((mean[i] as number) / firstShare)) / length
    }
  })
}
