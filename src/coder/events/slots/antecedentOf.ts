import { governorsOf, type TreeSentence } from '../../tree/index.js'

const RELATIVE_TAGS: ReadonlySet<string> = new Set(['WDT', 'WP'])

/** For a relative pronoun ("who", "which") the noun its clause describes; any other token is its own antecedent. */
export function antecedentOf(tree: TreeSentence, index: number): number {
  const token = tree.tokens[index]
  if (!token || !RELATIVE_TAGS.has(token.xpos)) return index
  for (const governor of [index, ...governorsOf(tree, index)]) {
    const above = tree.tokens[governor]
    if (above?.deprel === 'acl:relcl') return above.head
  }
  return index
}
