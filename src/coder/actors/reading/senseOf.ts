import { childrenOf } from '../../tree/index.js'
import { chooseEntry } from '../names/chooseEntry.js'
import { entitySense } from '../names/entitySense.js'
import { personSense } from '../names/personSense.js'
import { regionSense } from '../names/regionSense.js'
import { unknownNameSense } from '../names/unknownNameSense.js'
import { belongingSense } from '../phrases/belongingSense.js'
import { placeNounSense } from '../phrases/placeNounSense.js'
import { quantitySense } from '../phrases/quantitySense.js'
import { roleAt } from '../phrases/roleAt.js'
import { roleSense } from '../phrases/roleSense.js'
import { counterpartSense } from '../references/counterpartSense.js'
import { countrySense } from '../references/countrySense.js'
import { definiteSense } from '../references/definiteSense.js'
import { institutionSense } from '../references/institutionSense.js'
import { koreaSense } from '../references/koreaSense.js'
import { pairSense } from '../references/pairSense.js'
import { pronounSense } from '../references/pronounSense.js'
import { soleBodySense } from '../references/soleBodySense.js'
import type { Reading, ReadSentence } from './Reading.js'
import type { Sense } from './Sense.js'

/** What the phrase at a head stands for, tried from the plainest way to the most roundabout; null: no actor. */
export function senseOf(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const token = sentence.tree.tokens[head]
  if (!token) return null
  if (token.upos === 'PRON' || token.upos === 'DET') {
    return (
      pronounSense(reading, sentence, head) ??
      pairSense(reading, sentence, head) ??
      quantitySense(reading, sentence, head)
    )
  }
  const named = namedSense(reading, sentence, head) ?? bracketedSense(reading, sentence, head)
  if (named) return named
  return (
    besidePerson(reading, sentence, head) ??
    regionSense(reading, sentence, head) ??
    pairSense(reading, sentence, head) ??
    koreaSense(reading, sentence, head) ??
    countrySense(reading, sentence, head) ??
    counterpartSense(reading, sentence, head) ??
    placeNounSense(reading, sentence, head) ??
    describedSense(reading, sentence, head) ??
    belongingSense(reading, sentence, head) ??
    quantitySense(reading, sentence, head) ??
    definiteSense(reading, sentence, head) ??
    unknownNameSense(reading, sentence, head)
  )
}

function namedSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const hit = sentence.names[head]
  const entry = hit ? chooseEntry(reading, sentence, head, hit) : null
  if (entry && entry.form !== 'surname' && entry.entity.kind !== 'person')
    return entitySense(reading, sentence, head, entry)
  return personSense(reading, sentence, head)
}

/** "the Kurdistan Workers' party (PKK)": an abbreviation in brackets names what stands before it. */
function bracketedSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const { tree, names } = sentence
  for (const child of childrenOf(tree, head)) {
    if (child < head || tree.tokens[child - 1]?.text !== '(' || !names[child]) continue
    const sense = reading.senseAt(sentence.index, child)
    if (sense?.entity === 'organisation' || sense?.entity === 'armedGroup') return sense
  }
  return null
}

/** The description beside a person's name is that person: "Kim, the country's leader"; so is the one above it. */
function besidePerson(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const { tree } = sentence
  const token = tree.tokens[head]
  if (!token || token.upos === 'PROPN' || roleAt(reading, sentence, head)?.kind !== 'person') return null
  const beside = childrenOf(tree, head).filter((child) => tree.tokens[child]?.deprel === 'appos')
  if (token.deprel === 'appos') beside.push(token.head)
  // The parser at times makes a title and its name two subjects of one verb.
  const after = tree.tokens[head + 1]
  if (after && after.head === token.head && after.deprel === token.deprel) beside.push(head + 1)
  for (const other of beside) {
    if (tree.tokens[other]?.upos !== 'PROPN') continue
    const sense = reading.senseAt(sentence.index, other)
    if (sense?.entity === 'person' && sense.actors.length === 1) return sense
  }
  return null
}

/** "Secretary of State Anna Berg": the name hangs on the last word of the title. */
function nameInTitle(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const end = roleAt(reading, sentence, head)?.end ?? head
  if (end === head || !childrenOf(sentence.tree, end).some((child) => sentence.tree.tokens[child]?.deprel === 'flat'))
    return null
  const sense = reading.senseAt(sentence.index, end)
  return sense?.entity === 'person' && sense.actors.length === 1 ? sense : null
}

/** By role; where the role alone is known, what it may point back to. */
function describedSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const token = sentence.tree.tokens[head]
  // "Affairs" in "Ministry of Social Affairs", "state" in "secretary of state" are no roles of their own.
  if (token?.upos === 'PROPN' && token.deprel === 'nmod' && sentence.tree.tokens[token.head]?.upos === 'PROPN')
    return null
  if (
    token?.deprel === 'nmod' &&
    roleAt(reading, sentence, token.head)?.phrase.endsWith(` of ${sentence.lemmas[head] ?? ''}`)
  )
    return null
  const holder = nameInTitle(reading, sentence, head)
  if (holder) return holder
  const sense = roleSense(reading, sentence, head)
  if (sense?.actors[0]?.resolved !== 'role') return sense
  return (
    soleBodySense(reading, sentence, head) ??
    institutionSense(reading, sentence, head) ??
    definiteSense(reading, sentence, head) ??
    sense
  )
}
