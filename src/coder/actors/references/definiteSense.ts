import { childWith } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { asReference } from './asReference.js'
import { isDefinite } from './isDefinite.js'
import { isPluralMention } from './isPluralMention.js'

const GROUP: ReadonlySet<string> = new Set('group militia movement faction outfit organisation organization'.split(' '))
/** "the rebels" are a group told of before. */
const FIGHTERS: ReadonlySet<string> = new Set('rebel militant insurgent jihadist guerrilla'.split(' '))
const BODY: ReadonlySet<string> = new Set(
  'union bloc alliance agency body organisation organization council court company party watchdog institution'.split(
    ' ',
  ),
)
const SENTENCES_BACK = 3

/** What "the group", "the bloc", "the agency" point back to; null for other words. */
export function definiteSense(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const lemma = sentence.lemmas[head] ?? ''
  if (isPluralMention(sentence, head) && !FIGHTERS.has(lemma)) return null
  if (!isDefinite(sentence, head) || childWith(sentence.tree, head, 'nmod') > head) return null
  if (GROUP.has(lemma) || FIGHTERS.has(lemma)) {
    const group = lastNamed(reading, sentence, head, 'armedGroup')
    if (group) return asReference(group)
  }
  if (!BODY.has(lemma)) return null
  const body = lastNamed(reading, sentence, head, 'organisation')
  return body ? asReference(body) : null
}

/** The last organisation or armed group named before, if it is the only one of its sentence. */
function lastNamed(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  entity: 'organisation' | 'armedGroup',
): Sense | null {
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const at = reading.sentences[sentence.index - back]
    if (!at) break
    const ids = new Map<string, Sense>()
    for (const mention of at.mentions) {
      if (back === 0 && mention.head >= head) break
      const sense = reading.senseAt(at.index, mention.head)
      const actor: Identity | undefined = sense?.actors[0]
      if (sense?.entity === entity && actor && actor.resolved !== 'metonym') ids.set(actor.id ?? actor.name, sense)
    }
    if (ids.size === 1) return [...ids.values()][0] ?? null
    if (ids.size > 1) return null
  }
  return null
}
