import type { SilverSentence } from '../silver/readSilver.js'
import type { TrainingSentence } from './TrainingSentence.js'

const LONGEST = 70
const SHORTEST = 4
const UNSURE_SHARE = 0.1

/** One root, neither very short nor very long, and few arcs that the other parser could not name. */
function isSound({ heads, relations }: SilverSentence): boolean {
  const roots = heads.filter((head) => head < 0).length
  const unsure = relations.filter((relation) => relation === 'dep').length
  const length = heads.length
  return roots === 1 && length >= SHORTEST && length <= LONGEST && unsure <= length * UNSURE_SHARE
}

/** The machine-parsed sentences worth learning from, with that parser's own tags and relations. */
export function soundSilver(sentences: readonly SilverSentence[]): TrainingSentence[] {
  return sentences.filter(isSound).map((sentence) =>
    sentence.forms.map((form, index) => {
      const relation = sentence.relations[index] ?? ''
      const head = (sentence.heads[index] ?? -1) + 1
      return { form, tag: sentence.xpos[index] ?? '', head, relation, punctuation: relation === 'punct' }
    }),
  )
}
