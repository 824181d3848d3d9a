import type { Token } from '../../../types/index.js'

/** "cut off the internet": a particle right behind its verb opens no phrase of place. */
export function mendParticle(tokens: readonly Token[], index: number): readonly Token[] | null {
  const particle = tokens[index]
  const verb = tokens[index - 1]
  if (particle?.xpos !== 'RP' || particle.deprel !== 'case' || verb?.upos !== 'VERB') return null
  const noun = tokens[particle.head]
  if (noun?.head !== verb.index || noun.deprel !== 'obl' || noun.index < index) return null
  if (tokens.some((token) => token.head === verb.index && token.deprel === 'obj')) return null
  return [
    { ...particle, head: verb.index, deprel: 'compound:prt' },
    { ...noun, deprel: 'obj' },
  ]
}
