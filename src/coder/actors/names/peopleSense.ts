import { childrenOf } from '../../tree/index.js'
import { actorId } from '../phrases/combineRole.js'
import { describe } from '../phrases/describe.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'

/** "the Russians" are Russia; "two Russians", "a Syrian" and "Syrians" are civilians of the country. */
export function peopleSense(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  state: Identity,
  number: 'singular' | 'plural' | null,
): Sense {
  const { tree } = sentence
  const isSingular = number === 'singular' || tree.tokens[head]?.morphology.number === 'singular'
  const children = childrenOf(tree, head).map((child) => tree.tokens[child])
  const isCounted = children.some((child) => child?.deprel === 'nummod' || child?.deprel === 'amod')
  const isDefinite = children.some((child) => child?.text.toLowerCase() === 'the')
  if (isDefinite && !isCounted && !(number === 'singular')) return { entity: 'group', via: 'self', actors: [state] }
  const id = actorId(state.code, ['CVL'], state.id)
  const name = describe(reading, sentence, head)
  const person: Identity = { ...state, id, name, sectors: ['CVL'], wikidata: null, resolved: 'structure' }
  return { entity: isSingular ? 'person' : 'group', via: 'self', actors: [person] }
}
