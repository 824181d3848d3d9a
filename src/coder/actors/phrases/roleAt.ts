import { matchRole, type RoleMatch } from '../../../ontology/index.js'
import { caseOf, childrenOf } from '../../tree/index.js'
import type { HeadedRole, Reading, ReadSentence } from '../reading/Reading.js'

const PREFIXED = /^(?:ex|co|vice|non|then)-(\p{L}.*)$/u

/** The longest role a noun heads, by dictionary forms or as written: "foreign minister", "rebels", "chief of staff". */
export function roleAt(reading: Reading, sentence: ReadSentence, head: number): HeadedRole | null {
  const known = sentence.roles[head]
  if (known !== undefined) return known
  const role = roleOver(reading, sentence, head) ?? roleEnding(reading, sentence, head)
  sentence.roles[head] = role
  return role
}

/** "minister of foreign affairs" is headed by its first word and ends with its last. */
function roleOver(reading: Reading, sentence: ReadSentence, head: number): HeadedRole | null {
  const { tree } = sentence
  for (const child of childrenOf(tree, head)) {
    if (child < head || tree.tokens[child]?.deprel !== 'nmod') continue
    const preposition = caseOf(tree, child)
    if (preposition !== 'of' && preposition !== 'for') continue
    const role =
      matchRole(reading.gazetteer, sentence.lemmas, child) ?? matchRole(reading.gazetteer, sentence.words, child)
    if (role && child - role.length + 1 <= head) return { ...role, length: role.length - (child - head), end: child }
  }
  return null
}

/** "ex-ministers", "co-chairman": the role behind the prefix. */
function prefixedRole(reading: Reading, { lemmas }: ReadSentence, head: number): RoleMatch | null {
  const [, base] = PREFIXED.exec(lemmas[head] ?? '') ?? []
  if (base === undefined) return null
  return matchRole(reading.gazetteer, [base], 0) ?? matchRole(reading.gazetteer, [base.replace(/s$/, '')], 0)
}

function roleEnding(reading: Reading, sentence: ReadSentence, head: number): HeadedRole | null {
  const { lemmas, words, tree } = sentence
  const byLemma = matchRole(reading.gazetteer, lemmas, head)
  const asWritten = words[head] === lemmas[head] ? null : matchRole(reading.gazetteer, words, head)
  const plain = asWritten && asWritten.length > (byLemma?.length ?? 0) ? asWritten : byLemma
  const role = plain ?? prefixedRole(reading, sentence, head)
  if (!role) return null
  if (role.length < 3) return { ...role, end: head }
  // "the leader of the opposition" ends with this word, but somebody else heads it.
  const from = head - role.length + 1
  for (let at = head - 1; at > from; at--) {
    if (tree.tokens[at]?.upos === 'ADP') {
      const shorter = matchRole(reading.gazetteer, lemmas.slice(at + 1, head + 1), head - at - 1)
      return shorter && { ...shorter, end: head }
    }
  }
  return { ...role, end: head }
}
