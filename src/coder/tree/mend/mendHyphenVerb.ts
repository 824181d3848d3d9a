import type { Token } from '../../../types/index.js'

/**
 * "test-fired", "carpet-bombed", where the parser takes the first half for a subject: it belongs to the verb, and what
 * hangs on it, or on the "has" before it, does too.
 */
export function mendHyphenVerb(tokens: readonly Token[], index: number): readonly Token[] | null {
  const verb = tokens[index]
  const hyphen = tokens[index - 1]
  const first = tokens[index - 2]
  if (verb?.upos !== 'VERB' || hyphen?.text !== '-' || !first || (first.upos !== 'NOUN' && first.upos !== 'ADJ'))
    return null
  if (hyphen.start !== first.end || verb.start !== hyphen.end) return null
  const have = tokens[verb.head]
  const isPerfect = verb.deprel === 'xcomp' && have?.lemma === 'have' && have.index === first.index - 1
  const isSubject = first.head === index && first.deprel === 'nsubj'
  if (!isPerfect && !isSubject) return null
  const asFirst: Token = { ...first, head: index, deprel: 'compound' }
  if (isPerfect && have) {
    const above = tokens.filter((token) => token.head === have.index && token.index !== index)
    return [
      ...above.map((token) => ({ ...token, head: index })),
      asFirst,
      { ...verb, head: have.head, deprel: have.deprel },
      { ...have, upos: 'AUX', head: index, deprel: 'aux' },
    ]
  }
  const name = tokens.findLast((token) => token.head === first.index && token.index < first.index)
  if (!name || (name.upos !== 'PROPN' && name.upos !== 'NOUN')) return null
  const others = tokens.filter((token) => token.head === first.index && token.index < name.index)
  return [
    asFirst,
    { ...name, head: index, deprel: 'nsubj' },
    ...others.map((token) => ({ ...token, head: name.index })),
  ]
}
