import type { Token } from '../../../types/index.js'

/** Parts of a word that lead from the first word of a name to its head. */
const WITHIN_NAME = /^(?:compound|amod|flat|det|nmod:desc)/

/**
 * "sent blankets to quake-hit Nepal", read as if somebody were to hit Nepal: behind a preposition a noun with a hyphen
 * and a participle describes the name that follows.
 */
export function mendStruckPlace(tokens: readonly Token[], index: number): readonly Token[] | null {
  const struck = tokens[index]
  const hyphen = tokens[index - 1]
  const prefix = tokens[index - 2]
  const preposition = tokens[index - 3]
  if (!struck || hyphen?.text !== '-' || !prefix || !preposition || !isParticiple(struck)) return null
  if (hyphen.start !== prefix.end || struck.start !== hyphen.end || struck.head < 0) return null
  const isMarked = preposition.deprel === 'mark' || preposition.deprel === 'case'
  if (!isMarked || (preposition.head !== index && preposition.head !== prefix.index)) return null
  const name = nameBehind(tokens, struck)
  const above = tokens[struck.head]
  if (!name || !above) return null
  const behind = tokens.filter((token) => token.head === index && token.index > name.index)
  return [
    { ...preposition, upos: 'ADP', xpos: 'IN', head: name.index, deprel: 'case' },
    { ...prefix, upos: 'NOUN', head: index, deprel: 'compound' },
    { ...struck, upos: 'VERB', xpos: 'VBN', head: name.index, deprel: 'amod' },
    { ...name, head: above.index, deprel: above.upos === 'VERB' ? 'obl' : 'nmod' },
    ...behind.map((token) => ({ ...token, head: above.index })),
  ]
}

function isParticiple({ text, xpos }: Token): boolean {
  return text === 'hit' || ((xpos === 'VBN' || xpos === 'VBD') && /(?:ed|en|orn|ck|un)$/.test(text))
}

/** The name that begins right behind, where the parser hangs it on the participle or beside it. */
function nameBehind(tokens: readonly Token[], struck: Token): Token | null {
  let name = tokens[struck.index + 1]
  while (name && WITHIN_NAME.test(name.deprel) && name.head > name.index) name = tokens[name.head]
  if (name?.upos !== 'PROPN' && name?.upos !== 'NOUN') return null
  return name.head === struck.index || name.head === struck.head ? name : null
}
