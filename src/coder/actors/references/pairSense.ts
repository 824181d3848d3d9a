import { caseOf, childrenOf, conjunctsOf } from '../../tree/index.js'
import type { ReadSentence, Reading } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { isSameActor } from './coordinatedSense.js'
import { type MemberKind, memberOf, membersBefore } from './membersBefore.js'
import { unsettled } from './asReference.js'

const STATE_NOUNS: ReadonlySet<string> = new Set(
  `country nation state side neighbour neighbor power rival ally enemy foe government capital party partner adversary pair duo
  belligerent`.split(/\s+/),
)
const PERSON_NOUNS: ReadonlySet<string> = new Set(
  'leader president minister man premier statesman strongman pair duo'.split(' '),
)
/** Nouns that need "two" or "both": "the parties" and "the allies" may be any number. */
const VAGUE: ReadonlySet<string> = new Set(
  'power ally government capital party partner rival enemy foe state'.split(' '),
)
const SENTENCES_BACK = 12
/** How far two members may stand from one another without having been told of together. */
const NEAR = 4

/** Both of "the two nations", "both sides", "the two leaders", "the neighbours": the last pair named; null for other
 *  words, no actors where several pairs fit. */
export function pairSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const kinds = pairKinds(sentence, head)
  for (const kind of kinds) {
    const pair = findPair(reading, sentence, head, kind)
    if (pair) return pairOf(kind, pair)
  }
  const [kind, other] = kinds
  // "the two" without a noun may be anything at all.
  return kind === undefined || other !== undefined ? null : unsettled(kind === 'persons' ? 'person' : 'state')
}

function pairOf(kind: MemberKind, pair: readonly Identity[]): Sense {
  const entity = kind === 'persons' ? 'person' : 'state'
  return { entity, via: 'self', actors: pair.map((actor) => ({ ...actor, resolved: 'coreference' })) }
}

/** What the two may be, the likelier first; nothing where the words mean no pair. */
function pairKinds(sentence: ReadSentence, head: number): readonly MemberKind[] {
  const { tree, lemmas, names } = sentence
  const token = tree.tokens[head]
  if (!token || names[head]) return []
  const lemma = lemmas[head] ?? ''
  const words = childrenOf(tree, head).map((child) => tree.tokens[child]?.text.toLowerCase() ?? '')
  const isDefinite = words.includes('the') || words.includes('both')
  if (lemma === 'two' || lemma === 'both') return isBarePair(sentence, head, isDefinite) ? ['persons', 'states'] : []
  const isTwo = words.includes('both') || (words.includes('two') && isDefinite)
  const isCollective = lemma === 'pair' || lemma === 'duo'
  const isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS'
  if (!isDefinite || !(isPlural || isCollective) || (VAGUE.has(lemma) && !isTwo)) return []
  if (isOwned(sentence, head)) return []
  if (PERSON_NOUNS.has(lemma) && (isTwo || isCollective)) return ['persons']
  return STATE_NOUNS.has(lemma) ? ['states'] : []
}

/** "the two", "both" without a noun and without "of". */
function isBarePair(sentence: ReadSentence, head: number, isDefinite: boolean): boolean {
  const { tree, lemmas } = sentence
  const deprel = tree.tokens[head]?.deprel ?? ''
  if (!/^(nsubj|obj|obl|nmod)/.test(deprel)) return false
  if (childrenOf(tree, head).some((child) => tree.tokens[child]?.deprel === 'nmod')) return false
  return isDefinite || lemmas[head] === 'both'
}

/** "the countries of the region", "the region's countries" are told by their owner. */
function isOwned(sentence: ReadSentence, head: number): boolean {
  const { tree, names } = sentence
  return childrenOf(tree, head).some((child) => {
    const deprel = tree.tokens[child]?.deprel ?? ''
    if (child < head) return deprel === 'nmod:poss' || names[child] !== null
    const isMember = deprel === 'nmod' && /^(of|in|from|with|on)$/.test(caseOf(tree, child) ?? '')
    return deprel === 'acl:relcl' || isMember
  })
}

/** The last two members coordinated or named alone together; where a third is near, the last pair told of before. */
function findPair(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  kind: MemberKind,
): readonly Identity[] | null {
  const near: Identity[] = []
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const at = reading.sentences[sentence.index - back]
    if (!at) break
    const limit = back === 0 ? head : at.tree.tokens.length
    const joined = lastJoinedPair(reading, at, limit, kind)
    if (joined && near.every((member) => joined.some((one) => isSameActor(one, member)))) return joined
    for (const member of membersBefore(reading, at, limit, kind)) {
      if (!near.some((other) => isSameActor(other, member))) near.push(member)
    }
    if (joined?.every((one) => near.some((other) => isSameActor(one, other)))) return joined
    if (near.length === 2 && back <= NEAR) return near
    if (near.length > 2 && back > NEAR) return null
  }
  return null
}

/** The last coordination or earlier reference of exactly two members in a sentence before a token. */
function lastJoinedPair(
  reading: Reading,
  sentence: ReadSentence,
  limit: number,
  kind: MemberKind,
): readonly Identity[] | null {
  for (const { head } of [...sentence.mentions].reverse()) {
    if (head >= limit) continue
    const told = reading.senseAt(sentence.index, head)
    const toldKind = told?.entity === 'person' ? 'persons' : 'states'
    if (told?.actors.length === 2 && toldKind === kind && told.actors[0]?.resolved === 'coreference') return told.actors
    const conjuncts = conjunctsOf(sentence.tree, head)
    if (conjuncts.length !== 2 || conjuncts.some((conjunct) => conjunct >= limit)) continue
    const members = conjuncts.flatMap((conjunct) => {
      const sense = reading.senseAt(sentence.index, conjunct)
      return (sense && memberOf(reading, sense, kind)) ?? []
    })
    const [one, other] = members
    if (one && other && !isSameActor(one, other)) return members
  }
  return null
}
