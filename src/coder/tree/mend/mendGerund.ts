import type { Token } from '../../../types/index.js'

/** Verbs that take a gerund: what follows in -ing is what they are about. */
const GERUND_VERBS: ReadonlySet<string> = new Set(
  'deny stop cease halt quit begin start resume continue keep avoid admit consider suspend regret risk resist'.split(
    ' ',
  ),
)

/** "denied attacking Burundi": "attacking" is no attribute of its object. */
export function mendGerund(tokens: readonly Token[], index: number): readonly Token[] | null {
  const gerund = tokens[index]
  const verb = tokens[index - 1]
  if (gerund?.xpos !== 'VBG' || gerund.deprel !== 'amod' || !verb || !GERUND_VERBS.has(verb.lemma)) return null
  const object = tokens[gerund.head]
  if (object?.deprel !== 'obj' || object.head !== verb.index || object.index < index) return null
  return [
    { ...gerund, upos: 'VERB', head: verb.index, deprel: 'xcomp' },
    { ...object, head: gerund.index },
  ]
}
