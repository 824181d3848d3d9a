import type { Token } from '../../../types/index.js'

/** "called its envoy home": the envoy is called, and home is where. */
export function mendHome(tokens: readonly Token[], index: number): readonly Token[] | null {
  const home = tokens[index]
  if (home?.lemma !== 'home' || home.deprel !== 'obj' || home.upos !== 'NOUN') return null
  const object = tokens[index - 1]
  if (!object || object.head !== index || (object.upos !== 'NOUN' && object.upos !== 'PROPN')) return null
  if (object.deprel !== 'compound') return null
  const beside = tokens.filter((token) => token.head === index && token.index < object.index)
  return [
    { ...object, head: home.head, deprel: 'obj' },
    ...beside.map((token) => ({ ...token, head: object.index })),
    { ...home, upos: 'ADV', deprel: 'advmod' },
  ]
}
