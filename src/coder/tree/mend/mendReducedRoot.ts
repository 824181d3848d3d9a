import type { Token } from '../../../types/index.js'

const CALLING: ReadonlySet<string> = new Set(['on', 'upon', 'for'])

/**
 * "The opposition called for a vote." parsed like "the opposition sent to jail": where a whole sentence has no verb but a
 * participle behind its noun, and that has an object or can only be active, it is the verb.
 */
export function mendReducedRoot(tokens: readonly Token[], index: number): readonly Token[] | null {
  const verb = tokens[index]
  if (verb?.deprel !== 'acl' || (verb.xpos !== 'VBN' && verb.xpos !== 'VBD') || tokens.at(-1)?.text !== '.') return null
  const noun = tokens[verb.head]
  if (noun?.head !== -1 || noun.index > index || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return null
  if (tokens.some((token) => token.head === noun.index && token.deprel === 'cop')) return null
  if (!hasObject(tokens, verb) && !isCall(tokens, verb)) return null
  const later = tokens.filter((token) => token.head === noun.index && token.index > index)
  return [
    { ...verb, xpos: 'VBD', head: -1, deprel: 'root' },
    { ...noun, head: index, deprel: 'nsubj' },
    ...later.map((token) => ({ ...token, head: index })),
  ]
}

function hasObject(tokens: readonly Token[], verb: Token): boolean {
  return tokens.some((token) => token.head === verb.index && token.deprel === 'obj')
}

/** "called for", "called on". */
function isCall(tokens: readonly Token[], verb: Token): boolean {
  const next = tokens[verb.index + 1]
  return verb.lemma === 'call' && next?.deprel === 'case' && CALLING.has(next.lemma)
}
