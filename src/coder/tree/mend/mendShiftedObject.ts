import type { Token } from '../../../types/index.js'

const TRANSITIVE: ReadonlySet<string> = new Set(
  (
    'free release seize arrest detain kill wound send receive attack expel deport hold put take bring grant give ' +
    'accuse convict place return sentence charge jail evacuate rescue hand'
  ).split(' '),
)

/** "freed on bail two former ministers": behind a phrase of its own, a bare noun is still what the verb acts on. */
export function mendShiftedObject(tokens: readonly Token[], index: number): readonly Token[] | null {
  const noun = tokens[index]
  if (noun?.deprel !== 'obl' || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return null
  const verb = tokens[noun.head]
  if (verb?.upos !== 'VERB' || verb.index > index || !TRANSITIVE.has(verb.lemma)) return null
  if (tokens.some((token) => token.head === index && (token.deprel === 'case' || token.deprel === 'mark'))) return null
  const hasOther = tokens.some(
    (token) => token.head === verb.index && /^(?:i?obj|nsubj:pass|aux:pass|xcomp|ccomp)$/.test(token.deprel),
  )
  return hasOther ? null : [{ ...noun, deprel: 'obj' }]
}
