import { childrenOf } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'

const KOREAS: ReadonlyMap<string, string> = new Map([
  ['North', 'PRK'],
  ['South', 'KOR'],
])

/** "the North", "the isolated North", "the South's army" in a report that names a Korea; null for other words. */
export function koreaSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const { tree, names } = sentence
  const id = KOREAS.get(tree.tokens[head]?.text ?? '')
  if (id === undefined || names[head] || !speaksOfKorea(reading)) return null
  const children = childrenOf(tree, head).map((child) => tree.tokens[child])
  const isLonger = children.some((child) => child?.deprel === 'flat' || child?.deprel === 'compound')
  if (isLonger || !children.some((child) => child?.text.toLowerCase() === 'the')) return null
  const state = reading.gazetteer.entityOf.get(id)
  if (!state) return null
  return { entity: 'state', via: 'self', actors: [{ ...reading.identify(state), resolved: 'coreference' }] }
}

function speaksOfKorea({ states, capitals }: Reading): boolean {
  return states.has('PRK') || states.has('KOR') || capitals.has('Koreas')
}
