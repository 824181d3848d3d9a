import { childrenOf } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import type { Identity } from '../reading/Sense.js'

const HIS =
  /^(he|him|his|himself|mr|sir|king|prince|sheikh|emir|sultan|spokesman|chairman|businessman|lord|father|brother|son|husband|ayatollah|imam|mullah)\.?$/i
const HERS =
  /^(she|her|hers|herself|mrs|ms|miss|dame|queen|princess|spokeswoman|chairwoman|businesswoman|lady|mother|sister|daughter|wife)\.?$/i

/** Whether a person may be called by a pronoun, as far as the given name, the titles and words around it tell. */
export function mayBeGender(
  { gazetteer }: Reading,
  sentence: ReadSentence,
  head: number,
  { name }: Pick<Identity, 'name'>,
  pronoun: string,
): boolean {
  const wantsHer = HERS.test(pronoun)
  const { tree } = sentence
  const words = [head, head - 1, ...childrenOf(tree, head)].map((token) => tree.tokens[token]?.text ?? '')
  if (words.some((word) => (wantsHer ? HIS : HERS).test(word))) return false
  const [given = '', other] = name.split(' ')
  const gender = other === undefined ? undefined : gazetteer.genderOf.get(given)
  return gender === undefined || (gender === 'female') === wantsHer
}
