import { caseOf, childrenOf, conjunctsOf, isRelation, sharedRelation } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { unsettled } from './asReference.js'
import { isSameActor } from './coordinatedSense.js'
import { type MemberKind, memberOf, membersBefore } from './membersBefore.js'

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
const CLOSE = 2

/** What words for a pair ask for. */
interface PairWords {
  /** What the two may be, the likelier first. */
  readonly kinds: readonly MemberKind[]
  /** No other reading: a finding where no pair fits. */
  readonly isCertain: boolean
  /** Only two told of together, close by: "the leaders" may be any number. */
  readonly isJoined: boolean
}

/** Both of "the two nations", "both sides", "the two leaders", "the neighbours": the last pair named; null for other
 *  words, no actors where several pairs fit. */
export function pairSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const words = pairWords(sentence, head)
  if (!words) return null
  for (const kind of words.kinds) {
    const pair = findPair(reading, sentence, head, kind, words.isJoined)
    if (pair) return pairOf(kind, pair)
  }
  return words.isCertain ? unsettled(words.kinds[0] === 'persons' ? 'person' : 'state') : null
}

function pairOf(kind: MemberKind, pair: readonly Identity[]): Sense {
  const entity = kind === 'persons' ? 'person' : 'state'
  return { entity, via: 'self', actors: pair.map((actor) => ({ ...actor, resolved: 'coreference' })) }
}

function pairWords(sentence: ReadSentence, head: number): PairWords | null {
  const { tree, lemmas, names } = sentence
  const token = tree.tokens[head]
  if (!token || names[head]) return null
  const lemma = lemmas[head] ?? ''
  const words = childrenOf(tree, head).map((child) => tree.tokens[child]?.text.toLowerCase() ?? '')
  const isDefinite = words.includes('the') || words.includes('both')
  if (lemma === 'two' || lemma === 'both') {
    const isBare = isBarePair(sentence, head, isDefinite)
    return isBare ? { kinds: ['persons', 'states'], isCertain: false, isJoined: false } : null
  }
  const isEach = words.some((word) => word === 'neither' || word === 'either')
  const isTwo = isEach || words.includes('both') || (words.includes('two') && isDefinite)
  const isCollective = lemma === 'pair' || lemma === 'duo'
  const isPlural = token.xpos === 'NNS' || token.xpos === 'NNPS'
  if (!(isDefinite && (isPlural || isCollective)) && !isEach) return null
  if (isOwned(sentence, head)) return null
  if (PERSON_NOUNS.has(lemma)) {
    const isCertain = isTwo || isCollective
    return { kinds: ['persons'], isCertain, isJoined: !isCertain }
  }
  const isState = STATE_NOUNS.has(lemma) && (isTwo || !VAGUE.has(lemma))
  return isState ? { kinds: ['states'], isCertain: true, isJoined: false } : null
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
  isJoined: boolean,
): readonly Identity[] | null {
  const near: Identity[] = []
  for (let back = 0; back <= (isJoined ? CLOSE : SENTENCES_BACK); back++) {
    const at = reading.sentences[sentence.index - back]
    if (!at) break
    const limit = back === 0 ? head : at.tree.tokens.length
    const joined = lastJoinedPair(reading, at, limit, kind)
    if (joined && near.every((member) => joined.some((one) => isSameActor(one, member)))) return joined
    for (const member of membersBefore(reading, at, limit, kind)) {
      if (!near.some((other) => isSameActor(other, member))) near.push(member)
    }
    if (joined?.every((one) => near.some((other) => isSameActor(one, other)))) return joined
    if (near.length === 2 && back <= NEAR && !isJoined) return near
    if (near.length > 2 && back > NEAR) return null
  }
  return null
}

/** The last coordination or earlier reference of exactly two members in a sentence before a token; one that is a
 *  subject comes first. */
function lastJoinedPair(
  reading: Reading,
  sentence: ReadSentence,
  limit: number,
  kind: MemberKind,
): readonly Identity[] | null {
  let last: readonly Identity[] | null = null
  for (const { head } of [...sentence.mentions].reverse()) {
    const pair = head < limit ? joinedPair(reading, sentence, head, limit, kind) : null
    if (!pair) continue
    if (isRelation(sharedRelation(sentence.tree, head).deprel, 'nsubj')) return pair
    last ??= pair
  }
  return last
}

function joinedPair(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  limit: number,
  kind: MemberKind,
): readonly Identity[] | null {
  const told = reading.senseAt(sentence.index, head)
  const toldKind = told?.entity === 'person' ? 'persons' : 'states'
  if (told?.actors.length === 2 && toldKind === kind && told.actors[0]?.resolved === 'coreference') return told.actors
  const conjuncts = conjunctsOf(sentence.tree, head)
  if (conjuncts.length !== 2 || conjuncts.some((conjunct) => conjunct >= limit)) return null
  const members = conjuncts.flatMap((conjunct) => {
    const sense = reading.senseAt(sentence.index, conjunct)
    return (sense && memberOf(reading, sense, kind)) ?? []
  })
  const [one, other] = members
  return one && other && !isSameActor(one, other) ? members : null
}
