import { caseOf, isGenitive, isRelation, sharedRelation } from '../../tree/index.js'
import type { ReadSentence } from '../reading/Reading.js'

/** Prepositions after which a capital is the city. */
const WHERE: ReadonlySet<string> = new Set(
  'in at near outside inside around across throughout above beneath over into via through off'.split(' '),
)
/** Prepositions after which it is the city if somebody or something moves, else the government. */
const WHITHER: ReadonlySet<string> = new Set('to from toward towards for'.split(' '))

const MOVING: ReadonlySet<string> = new Set(
  `visit trip travel journey tour go come fly flight arrive arrival return head move leave departure depart drive march flee
  walk route road way invite invitation bring evacuate march advance train convoy fled home land landing relocate rush`.split(
    /\s+/,
  ),
)
/** Verbs whose object is the city: it is reached, left or struck. */
const ACTING_ON_PLACES: ReadonlySet<string> = new Set(
  `visit leave reach enter tour attack strike bomb shell hit capture take seize retake besiege surround encircle storm
  occupy flee bombard pound rock raid target liberate recapture quit cross`.split(/\s+/),
)
/** Nouns whose "of" asks for a government: "the support of Moscow". */
const STANDING: ReadonlySet<string> = new Set(
  `support backing ally friend partner approval blessing behest consent help position stance policy interest enemy foe
  proxy view response part side demand will government influence criticism condemnation`.split(/\s+/),
)

/** Whether a capital's name stands for the city, as in "flew to Moscow", and not for a government, as in "ties with Moscow". */
export function isPlaceUse(sentence: ReadSentence, head: number): boolean {
  const { tree, lemmas } = sentence
  if (isGenitive(tree, head)) return false
  const { governor, deprel } = sharedRelation(tree, head)
  const governing = lemmas[governor] ?? ''
  const preposition = caseOf(tree, head)
  if (preposition !== null) {
    if (WHERE.has(preposition)) return true
    if (WHITHER.has(preposition)) return MOVING.has(governing)
    return preposition === 'of' && !STANDING.has(governing)
  }
  if (deprel === 'nsubj:pass') return true
  if (isRelation(deprel, 'obj')) return ACTING_ON_PLACES.has(governing)
  return isRelation(deprel, 'nmod:unmarked') || isRelation(deprel, 'obl:unmarked')
}
