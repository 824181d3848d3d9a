import { childrenOf, isRelation } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Sense } from '../reading/Sense.js'
import { affectedBefore } from './affectedBefore.js'
import { asReference } from './asReference.js'
import { governingSubjects } from './governingSubjects.js'
import { isFirstPerson } from './isFirstPerson.js'
import { isPluralMention } from './isPluralMention.js'
import { isPredicateOfThing } from './isPredicateOfThing.js'

const ACTING: ReadonlySet<string> = new Set(['state', 'organisation', 'armedGroup', 'body', 'group'])

/** Whom "it" and "its" mean: the nearest subject above it, in the clause before it, or of the last sentence, if that is
 *  a state or body. Null where that subject is a thing ("the deal ... its terms"), or "it" is no subject itself. */
export function thingPronoun(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const isPossessive = sentence.mentionAt[head]?.kind === 'possessive'
  const isSubject = isRelation(sentence.tree.tokens[head]?.deprel ?? '', 'nsubj')
  const isQuoted = sentence.quoted[head] ?? false
  if (!isPossessive && (!isSubject || isPredicateOfThing(reading, sentence, head))) return null
  const affected = affectedBefore(sentence, head)
  const cause = affected < 0 ? 'skip' : judge(reading, sentence, affected)
  if (cause !== 'skip' && cause !== null) return cause
  for (const { head: subject, clausesUp } of governingSubjects(sentence, head)) {
    if ((clausesUp === 0 && !isPossessive) || isQuoted !== sentence.quoted[subject]) continue
    const verdict = judge(reading, sentence, subject)
    if (verdict !== 'skip') return verdict
  }
  const beside = clauseBefore(sentence, head)
  if (beside !== null) {
    const verdict = judge(reading, sentence, beside)
    if (verdict !== 'skip') return verdict
  }
  const near = isPossessive ? onlyActor(reading, sentence, head) : undefined
  if (near) return near
  const earlier = isQuoted ? undefined : reading.sentences[sentence.index - 1]
  const subject = earlier ? mainSubject(earlier) : null
  if (!earlier || subject === null) return null
  const verdict = judge(reading, earlier, subject)
  return verdict === 'skip' ? null : verdict
}

/** An actor that "it" can mean, null for a thing, or `skip` for persons and plurals, which it cannot mean. */
function judge(reading: Reading, sentence: ReadSentence, head: number): Sense | null | 'skip' {
  if (isFirstPerson(sentence, head)) return 'skip'
  const sense = reading.senseAt(sentence.index, head)
  if (sense?.entity === 'person' || isPluralMention(sentence, head)) return 'skip'
  if (sense && ACTING.has(sense.entity) && sense.actors.length === 1) return asReference(sense)
  return null
}

/** The subject of an adverbial clause before a subject pronoun: "As Russia advances, it ...". */
function clauseBefore({ tree }: ReadSentence, head: number): number | null {
  const governor = tree.tokens[head]?.head ?? -1
  for (const child of childrenOf(tree, governor)) {
    if (child > head || tree.tokens[child]?.deprel !== 'advcl') continue
    const subject = childrenOf(tree, child).find((inner) => isRelation(tree.tokens[inner]?.deprel ?? '', 'nsubj'))
    if (subject !== undefined) return subject
  }
  return null
}

/** The subject of a sentence's main clause. */
function mainSubject({ tree }: ReadSentence): number | null {
  return childrenOf(tree, tree.root).find((child) => isRelation(tree.tokens[child]?.deprel ?? '', 'nsubj')) ?? null
}

/** The one state or body named before a possessive pronoun in its sentence; undefined where none or several are. */
function onlyActor(reading: Reading, sentence: ReadSentence, head: number): Sense | undefined {
  let only: Sense | undefined
  for (const mention of sentence.mentions) {
    if (mention.head >= head) break
    if (mention.kind === 'adjective' || isPluralMention(sentence, mention.head)) continue
    const sense = reading.senseAt(sentence.index, mention.head)
    if (!sense || !ACTING.has(sense.entity) || sense.actors.length !== 1) continue
    if (only && only.actors[0]?.id !== sense.actors[0]?.id) return undefined
    only = sense
  }
  return only ? asReference(only) : undefined
}
