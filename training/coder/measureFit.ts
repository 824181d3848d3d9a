import { FEATURE_VALUES, type Answer } from '../../src/coder/learned/index.js'
import { hashText } from '../../src/util/index.js'
import type { LinearModel } from './LinearModel.js'
import type { TrainingExample } from './TrainingExample.js'

/** Shares of right answers in words: with the rules' answer seen, without it, and how often nothing is rightly said. */
export function measureFit(
  model: LinearModel,
  keys: Int32Array,
  examples: readonly TrainingExample[],
  answers: readonly Answer[],
): string {
  const columnByKey = new Map([...keys].map((key, column) => [key, column]))
  const none = answers.indexOf('NONE')
  const groups = {
    'with rule': examples.filter((one) => !one.features.rule.includes('rule silent') && one.answer !== none),
    alone: examples.filter((one) => one.features.rule.includes('rule silent') && one.answer !== none),
    none: examples.filter((one) => one.answer === none),
  }
  return Object.entries(groups)
    .map(([name, group]) => {
      const right = group.filter((example) => isRight(marginsOf(model, columnByKey, example), example.answer))
      return `${name} ${((100 * right.length) / Math.max(1, group.length)).toFixed(1)} % of ${group.length}`
    })
    .join(', ')
}

/** A category must lead the other categories; NONE must be above its threshold. */
function isRight(margins: Float64Array, answer: number): boolean {
  const none = margins.length - 1
  if (answer === none) return (margins[none] ?? 0) > 0
  return margins.subarray(0, none).every((margin, index) => index === answer || margin < (margins[answer] ?? 0))
}

function marginsOf(
  model: LinearModel,
  columnByKey: ReadonlyMap<number, number>,
  example: TrainingExample,
): Float64Array {
  const { weights, answerCount, columnCount } = model
  const logits = weights.slice(weights.length - answerCount)
  const add = (row: number, value: number): void => {
    for (let i = 0; i < answerCount; i++) logits[i] = (logits[i] ?? 0) + (weights[row * answerCount + i] ?? 0) * value
  }
  const addNamed = (names: readonly string[], value: number): void => {
    for (const name of new Set(names)) {
      const column = columnByKey.get(hashText(name))
      if (column !== undefined) add(column, value)
    }
  }
  addNamed(example.features.named, FEATURE_VALUES.named)
  addNamed(example.features.rule, FEATURE_VALUES.rule)
  example.features.meaning.forEach((value, index) => {
    add(columnCount + index, value * FEATURE_VALUES.meaning)
  })
  return logits
}
