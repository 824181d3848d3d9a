import type { Token } from '../../../types/index.js'

/** Verbs with particles that the tagger may take for prepositions: "handed over bank records to the court". */
const PHRASAL: ReadonlySet<string> = new Set(
  (
    'call off,carry out,cut off,give out,give up,hand back,hand in,hand out,hand over,hold off,lay down,pass on,pay off,' +
    'pay out,put off,sign over,take over,turn over'
  ).split(','),
)

/** "cut off the internet": a particle right behind its verb opens no phrase of place. */
export function mendParticle(tokens: readonly Token[], index: number): readonly Token[] | null {
  const particle = tokens[index]
  const verb = tokens[index - 1]
  if (particle?.deprel !== 'case' || verb?.upos !== 'VERB' || !isParticle(verb, particle)) return null
  const noun = tokens[particle.head]
  if (noun?.head !== verb.index || noun.deprel !== 'obl' || noun.index < index) return null
  if (tokens.some((token) => token.head === verb.index && token.deprel === 'obj')) return null
  return [
    { ...particle, head: verb.index, deprel: 'compound:prt' },
    { ...noun, deprel: 'obj' },
  ]
}

function isParticle(verb: Token, { xpos, text }: Token): boolean {
  return xpos === 'RP' || PHRASAL.has(`${verb.lemma} ${text.toLowerCase()}`)
}
