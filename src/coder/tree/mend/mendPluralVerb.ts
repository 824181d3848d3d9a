import type { Token } from '../../../types/index.js'

/** Verbs whose third person looks like the plural of a noun: "halts", "imports", "pardons". */
const VERBS: ReadonlySet<string> = new Set(
  (
    'aim airlift arm arrest attack award back ban bar battle blame blast block bomb boost call charge close condition ' +
    'condemn court curb cut deal deploy donate double drill ease end exit expel export fight fine fire force free ' +
    'freeze fund gift grant guard hail halt hand hint honour host hunt import invade jail kill land launch lift limit ' +
    'loan mass mount name oust order pardon patrol phase pledge police post praise press probe promise protest quit ' +
    'raid raise rally ramp recall release request rescue return sack salute sanction seal search seek seize sentence ' +
    'shell shelter ship shut signal slam slash spurn stage station storm strike sue summon supply support suspend ' +
    'target tariff test thank train transfer treat treble triple truck urge veto visit voice vote vow warn welcome wound'
  ).split(' '),
)

/**
 * "Uruguay imports bottles", read as bottles that are imports: behind a name at the head of a sentence that has no
 * other verb, or whose verb is itself such a plural, the word is the verb.
 */
export function mendPluralVerb(tokens: readonly Token[], index: number): readonly Token[] | null {
  const verb = tokens[index]
  const name = tokens[index - 1]
  if (verb?.xpos !== 'NNS' || !name || !VERBS.has(verb.lemma.toLowerCase())) return null
  if (name.upos !== 'PROPN' || name.head !== index || name.deprel !== 'compound') return null
  const before = tokens.slice(0, index - 1)
  if (before.some((token) => token.upos !== 'DET' && token.head !== name.index)) return null
  const object = objectOf(tokens, verb)
  if (!object) return null
  return [
    { ...verb, upos: 'VERB', xpos: 'VBZ', head: -1, deprel: 'root' },
    { ...name, head: index, deprel: 'nsubj' },
    ...object,
  ]
}

/** The words behind such a verb, with its object hung on it; null where the sentence has another verb or no object. */
function objectOf(tokens: readonly Token[], verb: Token): readonly Token[] | null {
  const root = verb.head < 0 ? verb : tokens[verb.head]
  if (!root || root.head >= 0 || tokens.some((token) => token.head === root.index && token.deprel === 'cop'))
    return null
  if (root === verb) return nounBehind(tokens, verb)
  if (root.index < verb.index) return null
  if (root.upos === 'NOUN' && verb.deprel === 'compound') {
    return [{ ...root, head: verb.index, deprel: 'obj' }]
  }
  if (verb.deprel !== 'nsubj') return null
  return root.xpos === 'VBZ' ? pluralOf(tokens, verb, root) : goodsOf(tokens, verb, root)
}

/** "pardons 20 activists": an apposition or object of the supposed noun. */
function nounBehind(tokens: readonly Token[], verb: Token): readonly Token[] | null {
  const noun = tokens.find(
    (token) => token.head === verb.index && token.index > verb.index && /^(?:obj|appos)$/.test(token.deprel),
  )
  const between = noun ? tokens.slice(verb.index + 1, noun.index) : []
  if (!noun || between.some((token) => token.upos === 'PUNCT')) return null
  const describing = between.filter((token) => token.head === verb.index)
  return [{ ...noun, deprel: 'obj' }, ...describing.map((token) => ({ ...token, head: noun.index }))]
}

/** "halts arms exports": the second of two such words is a noun, and what seemed its subject describes it. */
function pluralOf(tokens: readonly Token[], verb: Token, root: Token): readonly Token[] | null {
  const describing = tokens[root.index - 1]
  if (describing?.head !== root.index || describing.deprel !== 'nsubj' || describing === verb) return null
  return [
    { ...describing, deprel: 'compound' },
    { ...root, upos: 'NOUN', xpos: 'NNS', head: verb.index, deprel: 'obj' },
  ]
}

/** Goods that are verbs as well. */
const GOODS: ReadonlySet<string> = new Set(
  'aid arm cash fuel fund grain gas help oil relief rice water weapon'.split(' '),
)

/** "ships rice to Yemen": goods behind such a verb, before a preposition, do nothing themselves. */
function goodsOf(tokens: readonly Token[], verb: Token, root: Token): readonly Token[] | null {
  if (root.index !== verb.index + 1 || root.xpos !== 'VBP' || !GOODS.has(root.lemma)) return null
  if (tokens[root.index + 1]?.upos !== 'ADP') return null
  const below = tokens.filter((token) => token.head === root.index && token !== verb)
  return [
    { ...root, upos: 'NOUN', xpos: 'NN', head: verb.index, deprel: 'obj' },
    ...below.map((token) => ({ ...token, head: verb.index })),
  ]
}
