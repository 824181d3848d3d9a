import { heldOn, type NameEntry } from '../../../ontology/index.js'
import type { NameHit } from '../../mentions/index.js'
import { caseOf, childrenOf, childWith } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import { isPartOfLongerName } from './isPartOfLongerName.js'
import { isTitleWord } from './isTitleWord.js'

const WHERE: ReadonlySet<string> = new Set('in at near outside around across throughout of from to'.split(' '))

/** Which of a name's readings is meant here; null where none can be. */
export function chooseEntry(reading: Reading, sentence: ReadSentence, head: number, hit: NameHit): NameEntry | null {
  const isPart = isPartOfLongerName(reading, sentence, hit)
  const fitting = hit.entries.filter((entry) => {
    if (isPart && entry.entity.kind !== 'person') return false
    if (entry.form === 'surname') return !isPart && !followsName(reading, sentence, hit) && !isTown(sentence, head, hit)
    if (entry.form === 'adjective') return mayBeAdjective(sentence, head)
    if (entry.entity.kind === 'organisation') return !contradictsOwner(reading, sentence, head, hit, entry.entity.home)
    return true
  })
  const [first] = fitting
  if (!first || fitting.length === 1) return first ?? null
  if (isTitled(sentence, head)) {
    const person = fitting.find(({ entity }) => entity.kind === 'person')
    if (person) return person
  }
  const alike = fitting.filter(({ entity }) => entity.kind === first.entity.kind)
  if (first.entity.kind === 'state') return mostNamed(reading, alike) ?? first
  if (first.entity.kind === 'person') return highestInOffice(alike, reading.published) ?? first
  return first
}

/** "in Lagos": behind such a preposition a name that is a town's is no person's. */
function isTown(sentence: ReadSentence, head: number, { entries }: NameHit): boolean {
  const preposition = caseOf(sentence.tree, head)
  return preposition !== null && WHERE.has(preposition) && entries.some(({ entity }) => entity.kind === 'place')
}

/** "Sami Park": a surname the list knows behind a given name that it does not know with it. */
function followsName(reading: Reading, sentence: ReadSentence, hit: NameHit): boolean {
  const before = hit.first - 1
  if (sentence.tree.tokens[before]?.upos !== 'PROPN' || isTitleWord(reading, sentence, before)) return false
  const name = sentence.names[before]
  return name === null || name === undefined || name.entries.every(({ entity }) => entity.kind === 'person')
}

/** An adjective names somebody before a noun, or after an article: "Syrian troops", "the French". */
function mayBeAdjective(sentence: ReadSentence, head: number): boolean {
  if (sentence.mentionAt[head]?.kind === 'adjective') return true
  return childWith(sentence.tree, head, 'det') >= 0 || sentence.tree.tokens[head]?.upos === 'PROPN'
}

/** "Pakistan's Supreme Court", "the Congress of Chile" are not the Supreme Court of another country that the list knows by that name. */
function contradictsOwner(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  hit: NameHit,
  home: string | null,
): boolean {
  if (home === null) return false
  return childrenOf(sentence.tree, head).some((child) => {
    const isComplement = child > hit.last && caseOf(sentence.tree, child) === 'of'
    if ((child >= hit.first && !isComplement) || sentence.names[child] === hit || !sentence.mentionAt[child])
      return false
    const sense = reading.senseAt(sentence.index, child)
    return (
      sense !== null &&
      sense.entity !== 'person' &&
      sense.actors.every(({ code }) => isOtherState(reading, code, home)) &&
      sense.actors.length > 0
    )
  })
}

function isOtherState(reading: Reading, code: string | null, home: string): boolean {
  return code !== null && code !== home && reading.gazetteer.entityOf.get(code)?.kind === 'state'
}

function isTitled(sentence: ReadSentence, head: number): boolean {
  const title = childWith(sentence.tree, head, 'nmod:desc')
  return title >= 0 && title < head
}

function mostNamed(reading: Reading, entries: readonly NameEntry[]): NameEntry | null {
  let best: NameEntry | null = null
  let bestCount = 0
  for (const entry of entries) {
    const count = reading.states.get(entry.entity.id) ?? 0
    if (count > bestCount) {
      best = entry
      bestCount = count
    }
  }
  return best
}

function highestInOffice(entries: readonly NameEntry[], date: string | null): NameEntry | null {
  let best: NameEntry | null = null
  let bestRank = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    const rank = entry.entity.kind === 'person' ? heldOn(entry.entity, date)?.rank : undefined
    if (rank !== undefined && rank < bestRank) {
      best = entry
      bestRank = rank
    }
  }
  return best
}
