import { childrenOf } from '../../tree/index.js'
import type { Reading, ReadSentence } from '../reading/Reading.js'

const LONGEST_COMPLEMENT = 5
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'most many several few some other more than least about all both any every each'.split(' '),
)

/** The words of a description as a name: its phrase without articles, and without what follows the head but "of" phrases. */
export function describe(reading: Reading, sentence: ReadSentence, head: number): string {
  const { tree, mentionAt } = sentence
  let first = mentionAt[head]?.first ?? head
  while (first < head && isLead(sentence, first)) first++
  let last = head
  const range = mentionAt[head]
  for (const child of childrenOf(tree, head)) {
    if (child > head && tree.tokens[child]?.deprel === 'flat') last = Math.max(last, child)
    else if (child > head && isOfPhrase(sentence, child, last) && range)
      last = Math.max(last, mentionAt[child]?.last ?? last)
  }
  const start = tree.tokens[first]?.start ?? 0
  const end = tree.tokens[last]?.end ?? start
  return reading.text.slice(start, end).replace(/[“”"]/g, '').replace(/\s+/g, ' ')
}

/** Articles, numbers and the words around them: "at least 14 British citizens" are British citizens. */
function isLead({ tree, words }: ReadSentence, token: number): boolean {
  const upos = tree.tokens[token]?.upos
  if (upos === 'PRON') return tree.tokens[token]?.xpos === 'PRP$'
  return upos === 'DET' || upos === 'NUM' || upos === 'ADV' || upos === 'PUNCT' || QUANTIFIERS.has(words[token] ?? '')
}

/** A short "of" phrase right behind the name so far. */
function isOfPhrase(sentence: ReadSentence, child: number, last: number): boolean {
  const { tree } = sentence
  if (tree.tokens[child]?.deprel !== 'nmod' || child - last > LONGEST_COMPLEMENT) return false
  return childrenOf(tree, child).some((inner) => inner === last + 1 && tree.tokens[inner]?.text === 'of')
}
