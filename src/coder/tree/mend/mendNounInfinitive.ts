import type { Token } from '../../../types/index.js'
import { COMPLEMENT_NOUNS } from '../complementNouns.js'

/** Verbs whose infinitive is their own though an object stands between: "urged a decision to ..." aside. */
const OWN_INFINITIVE: ReadonlySet<string> = new Set([
  'use',
  'need',
  'want',
  'allow',
  'cause',
  'force',
  'require',
  'get',
])

/** "rejected a call to withdraw": the infinitive says what the call is about, not what it was rejected for. */
export function mendNounInfinitive(tokens: readonly Token[], index: number): readonly Token[] | null {
  const infinitive = tokens[index]
  if (infinitive?.xpos !== 'VB' || (infinitive.deprel !== 'advcl' && infinitive.deprel !== 'xcomp')) return null
  const verb = tokens[infinitive.head]
  if (!verb || verb.index > index || verb.upos !== 'VERB' || OWN_INFINITIVE.has(verb.lemma)) return null
  const noun = tokens.find(
    (token) =>
      token.head === verb.index &&
      (token.deprel === 'obj' || token.deprel === 'nsubj:pass') &&
      token.index < index &&
      COMPLEMENT_NOUNS.has(token.lemma),
  )
  const isMarked = tokens.some((token) => token.head === index && token.xpos === 'TO')
  return noun && isMarked ? [{ ...infinitive, head: noun.index, deprel: 'acl' }] : null
}
