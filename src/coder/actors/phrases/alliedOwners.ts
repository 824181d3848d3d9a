import { caseOf, childrenOf, isRelation } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'
import { asOwners, type Owner } from './Owner.js'

/** Adjectives and participles that tie people to a leader or body of their own country. */
const TIED: ReadonlySet<string> = new Set('loyal faithful aligned affiliated belonging allied sworn'.split(' '))
/** Participles that name who leads people: "troops commanded by". Who backs or arms them may be a stranger. */
const LED: ReadonlySet<string> = new Set('lead command head recruit direct'.split(' '))

/** Whom people are told to belong to behind the noun: "fighters loyal to General X", "a militia led by Y". */
export function alliedOwners(reading: Reading, sentence: ReadSentence, head: number): readonly Owner[] {
  const { tree, words, lemmas } = sentence
  for (const child of childrenOf(tree, head)) {
    const token = tree.tokens[child]
    if (!token || child < head || (token.deprel !== 'amod' && !isRelation(token.deprel, 'acl'))) continue
    const link = TIED.has(words[child] ?? '') ? /^(?:to|with)$/ : LED.has(lemmas[child] ?? '') ? /^by$/ : null
    const other = link && childrenOf(tree, child).find((inner) => link.test(caseOf(tree, inner) ?? ''))
    const owners = other == null ? [] : asOwners(reading.senseAt(sentence.index, other))
    if (owners.length > 0) return owners.map((owner) => ({ ...owner, entity: 'state' as const }))
  }
  return []
}
