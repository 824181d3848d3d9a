import type { EventType, PloverCategory } from '../../../types/index.js'

/** Pairs of categories as which one happening is told; any other two are never the same happening. */
const NEIGHBOURS: readonly (readonly [PloverCategory, PloverCategory, number])[] = [
  ['AID', 'COOPERATE', 0.8], // "sent arms", "sold arms"
  ['AID', 'RETREAT', 0.4], // "handed over weapons"
  ['AGREE', 'COOPERATE', 0.5], // a deal that is struck and a deal that is carried out
  ['AGREE', 'SUPPORT', 0.6], // "promise each other help", "signed a treaty"
  ['AGREE', 'CONCEDE', 0.5],
  ['AGREE', 'CONSULT', 0.3], // "agreed at talks"
  ['CONSULT', 'COOPERATE', 0.3],
  ['COOPERATE', 'SUPPORT', 0.5],
  ['CONCEDE', 'RETREAT', 0.7], // announced and carried out
  ['REQUEST', 'THREATEN', 0.4], // "called on X or else"
  ['REJECT', 'SANCTION', 0.4], // "refused to extend", "ended"
  ['COERCE', 'SANCTION', 0.8], // embargoes and measures
  ['ASSAULT', 'COERCE', 0.6], // "raided", "attacked"
  ['ASSAULT', 'MOBILIZE', 0.7], // "fired missiles into the sea"
  ['COERCE', 'MOBILIZE', 0.4],
]

const LIKENESS: ReadonlyMap<string, number> = new Map(
  NEIGHBOURS.flatMap(([one, other, value]): readonly (readonly [string, number])[] => [
    [`${one} ${other}`, value],
    [`${other} ${one}`, value],
  ]),
)

/** Likeness of two modes of one category: a visit and a plain meeting may be one, a strike and a march seldom are. */
const OPEN_MODE = 0.9
const OTHER_MODE = 0.6

/** How well two types tell of one happening; 0 where they never do: an accusation is not the attack it is about. */
export function typeLikeness(one: EventType, other: EventType): number {
  if (one.category !== other.category) return LIKENESS.get(`${one.category} ${other.category}`) ?? 0
  if (one.mode === other.mode) return 1
  return one.mode === null || other.mode === null ? OPEN_MODE : OTHER_MODE
}
