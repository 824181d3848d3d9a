import type { SectorCode } from '../../../types/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity, Sense } from '../reading/Sense.js'
import { asReference } from './asReference.js'
import { quotedSpeaker } from './quotedSpeaker.js'
import { stateOf } from './stateOf.js'

/** Who speaks for the state when saying "we"; rebels, parties and private people speak for themselves. */
const OF_THE_STATE: ReadonlySet<SectorCode> = new Set(['GOV', 'MIL', 'COP', 'SPY', 'LEG', 'JUD', 'ELI'])

/** "I" in a quotation is its speaker, "we" the speaker's country or body; null where the speaker is not known. */
export function speakerPronoun(reading: Reading, sentence: ReadSentence, head: number): Sense | null {
  const speaker = quotedSpeaker(reading, sentence, head)
  if (!speaker || speaker.actors.length === 0) return null
  const isSingular = /^(i|me|my|mine|myself)$/i.test(sentence.tree.tokens[head]?.text ?? '')
  if (isSingular) return asReference(speaker)
  const states = speaker.actors.flatMap((actor) => (speaksForState(actor) ? (stateOf(reading, actor) ?? []) : []))
  if (states.length === 0) return asReference(speaker)
  return asReference({ entity: 'state', via: 'self', actors: states })
}

function speaksForState({ sectors }: Pick<Identity, 'sectors'>): boolean {
  return sectors.length === 0 || sectors.some((sector) => OF_THE_STATE.has(sector))
}
