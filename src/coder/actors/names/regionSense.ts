import { caseOf } from '../../tree/index.js'
import { attributesOf } from '../phrases/attributesOf.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { stateOf } from '../references/stateOf.js'

const LONGEST_NAME = 4
const WHERE: ReadonlySet<string> = new Set(
  'in across throughout around within into over to from outside beyond'.split(' '),
)
/** Regions small enough that naming them names their states. */
const NAMES_STATES: ReadonlySet<string> = new Set(['koreas'])

/** "the West", "the two Koreas", "Gulf states": states told of together. PLOVER has no code for them, save where the
 *  words count them out; null for other words. */
export function regionSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const region = regionAt(reading, sentence, head)
  if (!region || attributesOf(sentence, head).length > 0) return null
  if (NAMES_STATES.has(region.tag)) {
    const states = [...region.members].sort().flatMap((id) => stateOf(reading, { id, code: null }) ?? [])
    return { entity: 'state', via: 'self', actors: states }
  }
  const isNamed = sentence.tree.tokens[head]?.xpos !== 'NNS'
  if (isNamed && WHERE.has(caseOf(sentence.tree, head) ?? '')) return { entity: 'place', via: 'owner', actors: [] }
  const name = region.name
  const group: Identity = { id: null, code: null, sectors: [], name, wikidata: null, resolved: 'name' }
  return { entity: 'group', via: 'self', actors: [group] }
}

function regionAt(reading: Reading, { words, tree }: ReadSentence, head: number) {
  if (!/^\p{Lu}/u.test(tree.tokens[head]?.text ?? '') && tree.tokens[head]?.xpos !== 'NNS') return null
  for (let length = Math.min(LONGEST_NAME, head + 1); length > 0; length--) {
    const region = reading.regions.get(words.slice(head - length + 1, head + 1).join(' '))
    if (region) return region
  }
  return null
}
