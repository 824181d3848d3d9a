import type { FeatureProgram } from '../features/compileTemplates.js'
import type { ParserSentence } from './ParserSentence.js'
import type { ParserState } from './ParserState.js'

const NODES = [
  's0',
  's1',
  's2',
  'b0',
  'b1',
  'b2',
  's0.l',
  's0.r',
  's1.l',
  's1.r',
  'b0.l',
  's0.l2',
  's0.r2',
  's1.r2',
  's1.l2',
  'b0.l2',
] as const
const COLUMNS = ['word', 'tag', 'coarse', 'ending', 'relation', 'lefts', 'rights', 'leftSet', 'rightSet'] as const
const SPECIALS = ['bias', 'gap.s0b0', 'gap.s1s0', 'commas.s0b0', 'commas.s1s0', 'action1', 'action2'] as const

/** Which node and column, or which special value, each atom of a program is. */
export interface ParserAtomPlan {
  readonly nodes: Int32Array
  readonly columns: Int32Array
  readonly firstSpecial: number
  readonly nodeBuffer: Int32Array
}

/** Resolves the atom names of a program once; unknown names are errors in the template table. */
export function planParserAtoms(program: FeatureProgram): ParserAtomPlan {
  const nodes = new Int32Array(program.atoms.length)
  const columns = new Int32Array(program.atoms.length)
  for (const [i, atom] of program.atoms.entries()) {
    const special = (SPECIALS as readonly string[]).indexOf(atom)
    const dot = atom.lastIndexOf('.')
    const node = special >= 0 ? special : (NODES as readonly string[]).indexOf(atom.slice(0, dot))
    const column = special >= 0 ? COLUMNS.length : (COLUMNS as readonly string[]).indexOf(atom.slice(dot + 1))
    if (node < 0 || column < 0) throw new RangeError(`unknown atom in a parser template: ${atom}`)
    nodes[i] = node
    columns[i] = column
  }
  return { nodes, columns, firstSpecial: COLUMNS.length, nodeBuffer: new Int32Array(NODES.length) }
}

/** The columns of a sentence and of the state that reads it, in the order of `COLUMNS`; made once per sentence. */
export function parserColumns(sentence: ParserSentence, state: ParserState): readonly Int32Array[] {
  const { words, tags, coarse, endings } = sentence
  const { relations, leftCounts, rightCounts, leftSets, rightSets } = state
  return [words, tags, coarse, endings, relations, leftCounts, rightCounts, leftSets, rightSets]
}

/** Fills `atoms` with the scrambled facts of the present situation. */
export function readParserAtoms(
  plan: ParserAtomPlan,
  columns: readonly Int32Array[],
  sentence: ParserSentence,
  state: ParserState,
  atoms: Int32Array,
): void {
  const nodeAt = locateNodes(state, plan.nodeBuffer)
  for (let i = 0; i < plan.columns.length; i++) {
    const column = plan.columns[i] as number
    const node = plan.nodes[i] as number
    const values = columns[column]
    const value =
      values === undefined ? readSpecial(node, nodeAt, sentence, state) : (values[nodeAt[node] as number] as number)
    atoms[i] = Math.imul(value ^ 0x5bd1e995, 0x9e3779b1) ^ column
  }
}

function locateNodes(state: ParserState, nodes: Int32Array): Int32Array {
  const { wordCount, stack, stackSize, front, left, left2, right, right2 } = state
  const none = wordCount + 1
  const s0 = stackSize > 0 ? (stack[stackSize - 1] as number) : none
  const s1 = stackSize > 1 ? (stack[stackSize - 2] as number) : none
  nodes[0] = s0
  nodes[1] = s1
  nodes[2] = stackSize > 2 ? (stack[stackSize - 3] as number) : none
  nodes[3] = front
  nodes[4] = front + 1 <= wordCount ? front + 1 : none
  nodes[5] = front + 2 <= wordCount ? front + 2 : none
  nodes[6] = left[s0] as number
  nodes[7] = right[s0] as number
  nodes[8] = left[s1] as number
  nodes[9] = right[s1] as number
  nodes[10] = left[front] as number
  nodes[11] = left2[s0] as number
  nodes[12] = right2[s0] as number
  nodes[13] = right2[s1] as number
  nodes[14] = left2[s1] as number
  nodes[15] = left2[front] as number
  return nodes
}

function readSpecial(special: number, nodes: Int32Array, sentence: ParserSentence, state: ParserState): number {
  const s0 = nodes[0] as number
  const s1 = nodes[1] as number
  const b0 = nodes[3] as number
  const hasS0 = s0 < sentence.wordCount
  const hasBoth = hasS0 && s1 < sentence.wordCount
  switch (special) {
    case 1:
      return hasS0 ? bucketGap(b0 - s0) : 0
    case 2:
      return hasBoth ? bucketGap(s0 - s1) : 0
    case 3:
      return hasS0 ? countCommas(sentence, s0, b0) : 0
    case 4:
      return hasBoth ? countCommas(sentence, s1, s0) : 0
    case 5:
      return state.lastAction
    case 6:
      return state.actionBefore
    default:
      return 0
  }
}

/** Distances 1 to 6, then 7 to 10, then more. */
function bucketGap(gap: number): number {
  if (gap <= 6) return gap
  return gap <= 10 ? 7 : 8
}

function countCommas(sentence: ParserSentence, from: number, to: number): number {
  return Math.min(2, (sentence.commas[to] as number) - (sentence.commas[from] as number))
}
