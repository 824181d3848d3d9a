import { hashFeatures } from '../features/hashFeatures.js'
import { scoreFeatures } from '../weights/scoreFeatures.js'
import { applyAction, isFinished } from './applyAction.js'
import { chooseAction, forcedAction } from './chooseAction.js'
import type { ParserSentence } from './ParserSentence.js'
import { createParserState } from './ParserState.js'
import type { PerceptronParser } from './PerceptronParser.js'
import { parserColumns, readParserAtoms } from './readParserAtoms.js'
import type { Tree } from './Tree.js'

/** Parses a tagged sentence with one pass of greedy transitions. */
export function parseGreedily(parser: PerceptronParser, sentence: ParserSentence): Tree {
  const { weights, features, relations, rootRelation } = parser
  const { program, plan, atoms } = features
  const { keys, scores } = weights
  const state = createParserState(sentence.wordCount)
  const columns = parserColumns(sentence, state)
  while (!isFinished(state)) {
    let action = forcedAction(state, rootRelation)
    if (action === null) {
      readParserAtoms(plan, columns, sentence, state, atoms)
      hashFeatures(program, atoms, keys)
      scoreFeatures(weights, program.featureCount)
      action = chooseAction(state, scores, relations.length, rootRelation)
    }
    applyAction(state, action, relations.length)
  }
  return readTree(state.heads, state.relations, sentence.wordCount, relations)
}

function readTree(heads: Int32Array, relationIds: Int32Array, wordCount: number, names: readonly string[]): Tree {
  const relations: string[] = []
  for (let i = 0; i < wordCount; i++) relations.push(names[(relationIds[i] as number) - 2] ?? 'dep')
  return { heads: heads.slice(0, wordCount).map((head) => (head === wordCount ? -1 : head)), relations }
}
