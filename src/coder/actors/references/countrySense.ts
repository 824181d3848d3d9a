import type { Region } from '../../../ontology/index.js'
import { childWith } from '../../tree/index.js'
import { attributeOwners } from '../phrases/attributeOwners.js'
import { attributesOf } from '../phrases/attributesOf.js'
import { possessorOwners } from '../phrases/possessorOwners.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { asReference, unsettled } from './asReference.js'
import { isDefinite } from './isDefinite.js'
import { isPluralMention } from './isPluralMention.js'
import { membersBefore } from './membersBefore.js'
import { otherState } from './salientState.js'
import { stateOf } from './stateOf.js'

const PLAIN_SEARCH = { isTopical: false, isLocal: false, isRepresenting: false } as const
const SENTENCES_BACK = 2
const COUNTRY: ReadonlySet<string> = new Set('country nation kingdom homeland motherland republic'.split(' '))

/** What "the country", "his nation", "its powerful neighbour" point back to; null for other words. */
export function countrySense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const lemma = sentence.lemmas[head] ?? ''
  const isNeighbour = lemma === 'neighbour' || lemma === 'neighbor'
  const isState = lemma === 'state' && attributesOf(sentence, head).length > 0
  if ((!isNeighbour && !isState && !COUNTRY.has(lemma)) || isPluralMention(sentence, head)) return null
  if (childWith(sentence.tree, head, 'appos') >= 0) return null
  return isNeighbour ? theNeighbour(reading, sentence, head) : theCountry(reading, sentence, head)
}

function theCountry(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const attributes = attributeOwners(reading, sentence, head, PLAIN_SEARCH)
  const owners = attributes.length > 0 ? attributes : possessorOwners(reading, sentence, head)
  const [owner, other] = owners
  if (owner) return theState(other ? null : stateOf(reading, owner.identity))
  if (!isDefinite(sentence, head)) return null
  const region = regionBefore(reading, sentence, head)
  if (region) return theState(regionState(reading, sentence, region))
  const isTold = childWith(sentence.tree, head, 'acl:relcl') >= 0
  return theState(isTold ? null : otherState(reading, sentence, head))
}

/** "the Caribbean nation", "the West African country": the region its state lies in. */
function regionBefore(reading: Reading, { words }: ReadSentence, head: number): Region | undefined {
  return (
    reading.regions.get(words.slice(Math.max(0, head - 2), head).join(' ')) ??
    reading.regions.get(words[head - 1] ?? '')
  )
}

/** The one state of a region that was named last. */
function regionState(reading: Reading, sentence: ReadSentence, { members }: Region): Identity | null {
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const at = reading.sentences[sentence.index - back]
    if (!at) break
    const states = membersBefore(
      reading,
      at,
      back === 0 ? sentence.tree.tokens.length : at.tree.tokens.length,
      'states',
    )
    const [only, other] = states.filter(({ id }) => id !== null && members.includes(id))
    if (only) return other ? null : only
  }
  return null
}

function theState(state: Identity | null): Sense {
  return state ? asReference({ entity: 'state', via: 'self', actors: [state] }) : unsettled('state')
}

/** "its neighbour" fits if the report names only one state besides. */
function theNeighbour(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const [owner] = possessorOwners(reading, sentence, head)
  const own = owner ? stateOf(reading, owner.identity) : null
  if (!own) return unsettled('state')
  const others = [...reading.states.keys()].filter((id) => id !== own.id)
  const [only] = others
  return theState(others.length === 1 && only !== undefined ? stateOf(reading, { id: only, code: null }) : null)
}
