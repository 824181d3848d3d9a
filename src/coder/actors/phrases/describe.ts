import { childrenOf } from '../../tree/index.js'
import type { ReadSentence, Reading } from '../reading/Reading.js'

const QUANTIFIERS: ReadonlySet<string> = new Set('most many several few some other more than least about all both any every each'.split(' '))

/** The words of a description as a name: its phrase without articles, and without what follows the head but "of" phrases. */
export function describe(reading: Reading, sentence: ReadSentence, head: number): string {
  const { tree, mentionAt } = sentence
  let first = mentionAt[head]?.first ?? head
  while (first < head && isLead(sentence, first)) first++
  let last = head
  const range = mentionAt[head]
  for (const child of childrenOf(tree, head)) {
    if (child > head && tree.tokens[child]?.deprel === 'flat') last = Math.max(last, child)
    else if (child > head && isOfPhrase(sentence, child) && range) last = Math.max(last, mentionAt[child]?.last ?? last)
  }
  const start = tree.tokens[first]?.start ?? 0
  const end = tree.tokens[last]?.end ?? start
  return reading.text.slice(start, end).replace(/\s+/g, ' ')
}

/** Articles, numbers and the words around them: "at least 14 British citizens" are British citizens. */
function isLead({ tree, words }: ReadSentence, token: number): boolean {
  const upos = tree.tokens[token]?.upos
  if (upos === 'PRON') return tree.tokens[token]?.xpos === 'PRP$'
  return upos === 'DET' || upos === 'NUM' || upos === 'ADV' || upos === 'PUNCT' || QUANTIFIERS.has(words[token] ?? '')
}

function isOfPhrase(sentence: ReadSentence, child: number): boolean {
  const { tree } = sentence
  if (tree.tokens[child]?.deprel !== 'nmod') return false
  return childrenOf(tree, child).some((inner) => tree.tokens[inner]?.text === 'of' && tree.tokens[inner]?.deprel === 'case')
}
