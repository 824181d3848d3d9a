import { hashFeatures } from '../../src/language/features/hashFeatures.js'
import { applyAction, isFinished, SHIFT } from '../../src/language/parsing/applyAction.js'
import { chooseAction, forcedAction } from '../../src/language/parsing/chooseAction.js'
import type { ParserSentence } from '../../src/language/parsing/ParserSentence.js'
import type { ParserState } from '../../src/language/parsing/ParserState.js'
import { createParserState } from '../../src/language/parsing/ParserState.js'
import { createParserFeatures } from '../../src/language/parsing/PerceptronParser.js'
import { parserColumns, readParserAtoms } from '../../src/language/parsing/readParserAtoms.js'
import type { GoldTree, TransitionCosts } from './dynamicOracle.js'
import { costTransitions } from './dynamicOracle.js'
import { PARSER_TEMPLATES } from './parserTemplates.js'
import { seededRandom, shuffle } from './seededRandom.js'
import { TrainableWeights } from './TrainableWeights.js'

/** A sentence with the tags a tagger gave it and its right tree. */
export interface ParserExample {
  readonly sentence: ParserSentence
  readonly gold: GoldTree
}

export interface ParserTraining {
  readonly relations: readonly string[]
  readonly epochs: number
  readonly seed: number
  readonly minCount: number
  /** How often, after the first epoch, the parser follows its own choice although it is wrong. */
  readonly exploration: number
  /** The only features that may be learned, or null for all. */
  readonly allowed: ReadonlySet<number> | null
  readonly log: (line: string) => void
}

/** Trains the greedy arc-hybrid parser with a dynamic oracle and error exploration. */
export function trainParser(examples: readonly ParserExample[], options: ParserTraining): TrainableWeights {
  const weights = new TrainableWeights(1 + 2 * options.relations.length, options.minCount, options.allowed)
  const random = seededRandom(options.seed)
  const trainer = new ParserEpochs(weights, options.relations, random)
  const order = examples.slice()
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(order, random)
    const exploration = epoch > 1 ? options.exploration : 0
    const wrong = order.reduce((sum, example) => sum + trainer.learn(example, exploration), 0)
    options.log(`parser epoch ${epoch}: ${wrong} corrections, ${weights.rowCount} features`)
  }
  return weights
}

/** The inner loop with its buffers. */
class ParserEpochs {
  private readonly features = createParserFeatures(PARSER_TEMPLATES)
  private readonly keys = new Int32Array(this.features.program.featureCount)
  private readonly scores: Float64Array
  private readonly root: number
  private readonly relationCount: number

  constructor(
    private readonly weights: TrainableWeights,
    relations: readonly string[],
    private readonly random: () => number,
  ) {
    this.scores = new Float64Array(weights.classCount)
    this.root = relations.indexOf('root')
    this.relationCount = relations.length
  }

  /** Parses one sentence, correcting as it goes; gives back the number of corrections. */
  learn({ sentence, gold }: ParserExample, exploration: number): number {
    const scores = this.scores
    const relationCount = this.relationCount
    const root = this.root
    const { atoms, plan, program } = this.features
    const keys = this.keys
    const state = createParserState(sentence.wordCount)
    const columns = parserColumns(sentence, state)
    let wrong = 0
    while (!isFinished(state)) {
      const forced = forcedAction(state, root)
      if (forced !== null) {
        applyAction(state, forced, relationCount)
        continue
      }
      readParserAtoms(plan, columns, sentence, state, atoms)
      hashFeatures(program, atoms, keys)
      this.weights.score(keys, keys.length, scores)
      const chosen = chooseAction(state, scores, relationCount, root)
      const costs = costTransitions(state, gold)
      const right = this.isRight(chosen, state, gold, costs) ? chosen : this.bestRight(state, gold, costs)
      if (right !== chosen) {
        this.weights.update(keys, keys.length, right, 1)
        this.weights.update(keys, keys.length, chosen, -1)
        wrong++
      }
      this.weights.step++
      applyAction(state, this.random() < exploration ? chosen : right, relationCount)
    }
    return wrong
  }

  private isRight(action: number, state: ParserState, gold: GoldTree, costs: TransitionCosts): boolean {
    const least = Math.min(costs.shift, costs.left, costs.right)
    if (action === SHIFT) return costs.shift === least
    const isLeft = action <= this.relationCount
    if ((isLeft ? costs.left : costs.right) !== least) return false
    const word = state.stack[state.stackSize - 1] as number
    const head = isLeft ? state.front : state.stack[state.stackSize - 2]
    const relation = isLeft ? action - 1 : action - 1 - this.relationCount
    return gold.heads[word] !== head || gold.relations[word] === relation
  }

  /** Among the actions that lose least, the one the weights like best. */
  private bestRight(state: ParserState, gold: GoldTree, costs: TransitionCosts): number {
    const scores = this.scores
    const relationCount = this.relationCount
    const root = this.root
    let best = SHIFT
    let bestScore = Number.NEGATIVE_INFINITY
    const least = Math.min(costs.shift, costs.left, costs.right)
    if (costs.shift === least) bestScore = scores[SHIFT] as number
    const allowed: readonly [cost: number, first: number][] = [
      [costs.left, 1],
      [costs.right, 1 + relationCount],
    ]
    for (const [cost, first] of allowed) {
      if (cost !== least) continue
      for (let relation = 0; relation < relationCount; relation++) {
        const action = first + relation
        if (relation === root || !this.isRight(action, state, gold, costs)) continue
        if ((scores[action] as number) > bestScore) {
          best = action
          bestScore = scores[action] as number
        }
      }
    }
    return best
  }
}
