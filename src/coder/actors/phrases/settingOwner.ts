import type { SectorCode } from '../../../types/index.js'
import { caseOf, childrenOf, firstConjunct, isRelation } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import { asOwners, type Owner } from './Owner.js'

/** Who is mostly of the country that something happens in: protesters, farmers, villagers, police, courts. */
const AT_HOME: ReadonlySet<SectorCode> = new Set<SectorCode>(['CVL', 'AGR', 'LAB', 'COP', 'JUD', 'OPP'])
const WHERE: ReadonlySet<string> = new Set('in across throughout outside around'.split(' '))

/** The country that a clause is set in, for groups and bodies in it: "Farmers blocked roads in Spain"; null for people
 *  who may come from elsewhere, and where two countries are told. */
export function settingOwner(
  reading: Reading,
  sentence: ReadSentence,
  head: number,
  sectors: readonly SectorCode[],
): Owner | null {
  const { tree } = sentence
  const token = tree.tokens[firstConjunct(tree, head)]
  const [sector] = sectors
  if (!token || sector === undefined || !AT_HOME.has(sector)) return null
  if (!isRelation(token.deprel, 'nsubj') && !isRelation(token.deprel, 'obj')) return null
  const settings = [...childrenOf(tree, token.head), ...placesOfObject(sentence, token.head)].flatMap((place) =>
    isSetting(sentence, place) ? asOwners(reading.senseAt(sentence.index, place)) : [],
  )
  const [only, ...others] = settings.filter(({ entity }) => entity === 'place' || entity === 'state')
  if (!only || others.some(({ identity }) => identity.code !== only.identity.code)) return null
  return only.identity.code === null ? null : only
}

/** "blocked roads in Spain": the place stands with what is blocked. */
function placesOfObject({ tree }: ReadSentence, verb: number): readonly number[] {
  return childrenOf(tree, verb)
    .filter((child) => isRelation(tree.tokens[child]?.deprel ?? '', 'obj'))
    .flatMap((object) => childrenOf(tree, object))
}

function isSetting({ tree }: ReadSentence, token: number): boolean {
  return /^(?:obl|nmod)/.test(tree.tokens[token]?.deprel ?? '') && WHERE.has(caseOf(tree, token) ?? '')
}
