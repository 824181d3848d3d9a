import { childWith, hasChild, type TreeSentence } from '../../tree/index.js'

/** Whether a dependent of a verb of saying is the clause that is said: a finite complement, or a clause or phrase in
 *  quotation marks beside it. */
export function isTold(tree: TreeSentence, index: number): boolean {
  const token = tree.tokens[index]
  if (token === undefined) return false
  switch (token.deprel) {
    case 'ccomp':
      return !isBareInfinitive(tree, index)
    case 'csubj':
      return true
    case 'parataxis':
    case 'obj':
    case 'xcomp':
    case 'advcl':
    case 'dislocated':
      return isQuoted(tree, index)
    default:
      return false
  }
}

function isBareInfinitive(tree: TreeSentence, index: number): boolean {
  const mark = tree.tokens[childWith(tree, index, 'mark')]
  return mark?.xpos === 'TO' && !hasChild(tree, index, 'nsubj')
}

/** Whether quotation marks hang on a clause, or stand right before its first word. */
function isQuoted(tree: TreeSentence, index: number): boolean {
  let at = index
  for (let before = index; before >= 0; before--) {
    const text = tree.tokens[before]?.text
    if (text === '“' || text === '"' || text === '``') {
      at = before
      break
    }
    if (text === '”' || text === "''") return false
  }
  return at < index && tree.tokens[index]?.head !== undefined && !verbBetween(tree, at, index)
}

/** The verb of saying itself must not stand between the mark and the clause. */
function verbBetween(tree: TreeSentence, from: number, index: number): boolean {
  const verb = tree.tokens[index]?.head ?? -1
  return verb > from && verb < index
}
