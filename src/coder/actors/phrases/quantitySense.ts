import type { EntityKind } from '../../../types/index.js'
import { caseOf, childrenWith } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { combineRole } from './combineRole.js'
import { complementOwners } from './complementOwners.js'

const QUANTITIES: ReadonlySet<string> = new Set(
  `number dozen score hundred thousand ten million majority minority handful couple lot half third quarter series group
  crowd string coalition team mix rest bulk remainder some many most several few all both one two three four five six seven
  eight nine ten none any each those other another`.split(/\s+/),
)
/** Parts of a body that stand for it, and parts of a place. */
const PARTS: ReadonlySet<string> = new Set(
  'affiliate branch wing arm offshoot chapter remnant cell faction section'.split(' '),
)
const SHARES: ReadonlySet<string> = new Set(
  'part swath swathe portion stretch corner area outskirts number all'.split(' '),
)
const LANDS: ReadonlySet<EntityKind> = new Set<EntityKind>(['state', 'place'])
const LOCAL = { isTopical: false, isLocal: true, isRepresenting: false } as const

/** "dozens of protesters", "one of the officials": whoever is counted; null where nobody is. */
export function quantitySense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const lemma = sentence.lemmas[head] ?? ''
  const isShare = SHARES.has(lemma)
  const isPart = PARTS.has(lemma)
  const isCount = QUANTITIES.has(lemma) || sentence.tree.tokens[head]?.upos === 'NUM'
  if (!isCount && !isShare && !isPart) return null
  const counted = childrenWith(sentence.tree, head, 'nmod').find((child) => caseOf(sentence.tree, child) === 'of')
  if (counted === undefined) return null
  const sense = reading.senseAt(sentence.index, counted)
  if (sense?.entity === 'place' || sense?.entity === 'state') {
    return isShare ? { entity: 'place', via: 'owner', actors: sense.actors } : null
  }
  if (isPart && !sense?.actors.some(({ code }) => code !== null)) return null
  return sense && isCount ? (located(reading, sentence, head, sense) ?? sense) : sense
}

/** "thousands of workers in Haiti": where the counted are stands at times with the count. */
function located(reading: Reading, sentence: ReadSentence, head: number, sense: Sense): Sense | null {
  const [actor, other] = sense.actors
  if (!actor || other || actor.resolved !== 'role' || sense.entity !== 'group') return null
  const [owner] = complementOwners(reading, sentence, head, LOCAL, head).filter(({ entity }) => LANDS.has(entity))
  return owner ? { ...sense, actors: [combineRole(owner, actor.sectors, actor.name)] } : null
}
