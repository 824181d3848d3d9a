import type { ParsedSentence } from '../../types/index.js'
import type { TreeSentence } from './TreeSentence.js'

const NO_CHILDREN: readonly number[] = []

const known = new WeakMap<ParsedSentence, TreeSentence>()

/** Lists every token's dependents once, so that all later walks are cheap; each step that asks gets the same tree. */
export function indexTree(sentence: ParsedSentence): TreeSentence {
  const own = known.get(sentence) ?? listChildren(sentence)
  known.set(sentence, own)
  return own
}

function listChildren(sentence: ParsedSentence): TreeSentence {
  const { tokens } = sentence
  const lists = new Array<number[] | null>(tokens.length).fill(null)
  let root = -1
  for (let index = 0; index < tokens.length; index++) {
    const head = tokens[index]?.head ?? -1
    if (head < 0 || head >= tokens.length) {
      if (root < 0) root = index
      continue
    }
    const list = lists[head]
    if (list) list.push(index)
    else lists[head] = [index]
  }
  return { sentence, tokens, children: lists.map((list) => list ?? NO_CHILDREN), root, cases: [], conjuncts: [] }
}
