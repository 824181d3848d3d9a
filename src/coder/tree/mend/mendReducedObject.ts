import type { Token } from '../../../types/index.js'

/** Verbs that act on things and never tell what somebody says or sees. */
const ACTING: ReadonlySet<string> = new Set(
  (
    'lift end ease free seize destroy kill attack release bomb arrest detain raid storm shell extend impose relax ' +
    'cancel suspend rescue evacuate expel deport capture hit strike occupy ban block close open'
  ).split(' '),
)

/** "lifted the state of emergency declared in March": what was declared is lifted; there is no clause "the state declared". */
export function mendReducedObject(tokens: readonly Token[], index: number): readonly Token[] | null {
  const participle = tokens[index]
  if (participle?.deprel !== 'ccomp' || !/^VB[DN]$/.test(participle.xpos)) return null
  const verb = tokens[participle.head]
  if (verb?.upos !== 'VERB' || verb.index > index || !ACTING.has(verb.lemma)) return null
  const below = tokens.filter((token) => token.head === index)
  const noun = below.find((token) => token.deprel === 'nsubj' && token.index > verb.index && token.index < index)
  if (!noun || below.some((token) => /^(?:obj|mark|aux|cop|xcomp|ccomp)/.test(token.deprel))) return null
  if (tokens.some((token) => token.head === verb.index && token.deprel === 'obj')) return null
  return [
    { ...noun, head: verb.index, deprel: 'obj' },
    { ...participle, xpos: 'VBN', head: noun.index, deprel: 'acl' },
  ]
}
