import type { Token } from '../../../types/index.js'

/** "Poland has eased restrictions", parsed like "Poland has frozen fish": without an article the participle is the verb. */
export function mendPerfect(tokens: readonly Token[], index: number): readonly Token[] | null {
  const participle = tokens[index]
  const have = tokens[index - 1]
  if (participle?.xpos !== 'VBN' || participle.deprel !== 'amod' || have?.lemma !== 'have') return null
  const object = tokens[participle.head]
  if (object?.deprel !== 'obj' || object.head !== have.index || object.index < index) return null
  if (have.deprel === 'aux') return null
  const below = tokens.filter((token) => token.head === have.index && token.index !== index)
  return [
    ...below.map((token) => ({ ...token, head: index })),
    { ...participle, upos: 'VERB', head: have.head, deprel: have.deprel },
    { ...have, upos: 'AUX', head: index, deprel: 'aux' },
  ]
}
